package org.dalil.cases;

import org.dalil.editing.Editable;
import org.jspecify.annotations.Nullable;

/** Something written into a case that people call by a code. */
public interface Paper extends Editable {

    CaseId caseId();

    /** {@code E1}, {@code A2}, {@code E-05}. */
    String code();

    /** How confidential it is; null for what carries no label. */
    default @Nullable Tlp label() {
        return null;
    }

    /** Whether the target may be shown it. */
    default Disclosure disclosure() {
        return Disclosure.undecided();
    }
}
