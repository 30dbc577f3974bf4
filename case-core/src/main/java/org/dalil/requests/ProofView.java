package org.dalil.requests;

import java.util.UUID;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is offered for a criterion: an item of evidence or a fact, never both.
 *
 * @param criterion id in the regime pack
 * @param passage marked in the file of the item; null for all of it
 * @param claim that it bears out; null where it stands for itself
 * @param refuted whether that claim is refuted: then it proves nothing
 * @param why why it proves it
 * @param takenFrom the request in which it was offered before; null where it was offered here first
 */
public record ProofView(
        ProofId id,
        String criterion,
        @Nullable EvidenceId evidenceId,
        @Nullable FactId factId,
        @Nullable UUID passage,
        @Nullable ClaimId claim,
        boolean refuted,
        LocalText why,
        @Nullable TakenFrom takenFrom) {

    /** What it offers. */
    public Offer offer() {
        return new Offer(evidenceId, factId, passage);
    }
}
