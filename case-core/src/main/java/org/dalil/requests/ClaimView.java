package org.dalil.requests;

import java.util.UUID;
import org.dalil.cases.AllegationStatus;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A claim: what is asserted under a criterion. The proofs that bear it out name it.
 *
 * @param criterion id in the regime pack
 * @param saidBy who says that it is established so far; null where that follows from its proofs
 * @param item in which that is said; null if it is said in no item
 * @param position of the target in which it is denied
 */
public record ClaimView(
        ClaimId id,
        String criterion,
        LocalText sentence,
        AllegationStatus status,
        @Nullable String saidBy,
        @Nullable EvidenceId item,
        @Nullable UUID position) {}
