package org.dalil.evidence;

import java.util.List;
import org.dalil.cases.CaseId;

/** The words marked in the files of a case. Whoever asks has asked whether the viewer may know the case. */
public interface ProvingPassages {

    /** By item, in the order of their numbers; without those that were set aside. */
    List<ProvingPassage> of(CaseId file);
}
