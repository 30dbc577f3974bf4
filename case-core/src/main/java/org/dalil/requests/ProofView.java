package org.dalil.requests;

import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is offered for a criterion: an item of evidence or a fact, never both.
 *
 * @param criterion id in the regime pack
 * @param why why it proves it
 */
public record ProofView(
        ProofId id, String criterion, @Nullable EvidenceId evidenceId, @Nullable FactId factId, LocalText why) {}
