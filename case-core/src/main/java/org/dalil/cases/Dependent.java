package org.dalil.cases;

import java.util.List;
import java.util.UUID;
import org.dalil.shared.Refusal;

/** Something that may rest on the papers of a case, and then objects to their removal, saying where it does. */
public interface Dependent {

    List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code);
}
