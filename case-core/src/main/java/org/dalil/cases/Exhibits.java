package org.dalil.cases;

import java.util.UUID;

/** The items of evidence as facts know them: by their ids. The evidence answers, because cases know no evidence. */
public interface Exhibits {

    boolean has(CaseId file, UUID exhibit);
}
