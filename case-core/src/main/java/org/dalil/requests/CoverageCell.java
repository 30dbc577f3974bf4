package org.dalil.requests;

import java.util.List;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ProvingPassage;
import org.jspecify.annotations.Nullable;

/**
 * Where a criterion and an item of evidence meet.
 *
 * @param support null where the item only speaks against the criterion
 * @param heldBack why an approved item is not handed in all the same
 * @param proofs that offer the item for the criterion
 * @param passages of its file that prove the criterion, or a fact that is offered for it
 * @param against what the item says against the criterion
 */
public record CoverageCell(
        EvidenceView item,
        @Nullable Support support,
        LeftOut.@Nullable Reason heldBack,
        List<ProofView> proofs,
        List<ProvingPassage> passages,
        List<CounterPointView> against) {

    public CoverageCell {
        proofs = List.copyOf(proofs);
        passages = List.copyOf(passages);
        against = List.copyOf(against);
    }

    /** How far an item has come that is offered for something. */
    public enum Support {
        APPROVED,
        /** Approved, but not handed in: a consent is missing, or the recipient or the target may not have it. */
        HELD_BACK,
        IN_REVIEW,
        PROPOSED,
        /** It was refused, replaced or put into quarantine. */
        OUT;

        static Support of(EvidenceView item, LeftOut.@Nullable Reason heldBack) {
            return switch (item.status()) {
                case APPROVED -> heldBack == null ? APPROVED : HELD_BACK;
                case IN_VERIFICATION, FIRST_REVIEW_PASSED -> IN_REVIEW;
                case CAPTURED, PRESERVED, PRELIMINARY_ASSESSMENT -> PROPOSED;
                case REJECTED, QUARANTINED, SUPERSEDED, WITHDRAWN_CONSENT -> OUT;
            };
        }
    }

    public boolean isOffered() {
        return support != null;
    }

    /** Whether something that the item says against the criterion has no approved answer yet. */
    public boolean open() {
        return against.stream().anyMatch(point -> !point.settled());
    }
}
