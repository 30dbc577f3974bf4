package org.dalil.search;

import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.LocalText;

/** A case, a request or an item of evidence, as it stands in a list. */
public record FoundThing(UUID id, CaseId caseId, String caseNumber, String code, LocalText title) {}
