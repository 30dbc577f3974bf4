package org.dalil.review;

import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;

/** The words in the file of an item. Whoever shows files implements it; here nobody knows how. */
public interface FileText {

    /** The text of one page, counted from 1; empty where there is no such page, or no text in it. */
    Optional<String> page(CaseId file, Digest fingerprint, int page);
}
