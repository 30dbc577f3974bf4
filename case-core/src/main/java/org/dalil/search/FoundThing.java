package org.dalil.search;

import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Tlp;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A case, a request or an item of evidence, as it stands in a list. What is restricted is found, and does not say what it is
 * called: each reading of it is written down, and who types does not mean to read.
 *
 * @param label null for what carries none
 */
public record FoundThing(UUID id, CaseId caseId, String caseNumber, String code, LocalText title, @Nullable Tlp label) {

    public FoundThing {
        title = label != null && label.restricted() ? LocalText.orEmpty(null) : title;
    }
}
