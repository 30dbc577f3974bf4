package org.dalil.cases;

import org.dalil.editing.Editable;

/** Something written into a case that people call by a code. */
public interface Paper extends Editable {

    CaseId caseId();

    /** {@code E1}, {@code A2}, {@code E-05}. */
    String code();
}
