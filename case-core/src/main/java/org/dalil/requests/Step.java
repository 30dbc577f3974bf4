package org.dalil.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Refusal;

/**
 * Somebody wants to move a request.
 *
 * @param reason why; empty where she gives none
 * @param seen how many moves the request had made when she looked at it
 * @param onRecord what is on record of what the move needs
 * @param blocking what gates found unsettled
 */
record Step(
        Move move,
        String reason,
        int seen,
        Set<Move.Need> onRecord,
        List<OpenPoint> blocking,
        AccountId by,
        Instant at) {

    private static final int LONGEST_REASON = 2_000;

    Step {
        reason = reason.strip();
        onRecord = Set.copyOf(onRecord);
        blocking = List.copyOf(blocking);
    }

    /**
     * All that speaks against it. Who saw another state than the one it is in is told that alone: the rest is about a
     * request that she has not seen.
     */
    List<Refusal> objections(RequestStatus status, int moves, boolean drafted) {
        if (seen != moves) {
            return List.of(Refusal.of(MoveObjection.MOVED_MEANWHILE));
        }
        List<Refusal> objections = new ArrayList<>();
        if (!move.leadsFrom(status)) {
            objections.add(Refusal.of(MoveObjection.WRONG_STATUS, status));
        }
        move.needs().stream()
                .filter(need -> !isMet(need, drafted))
                .map(need -> Refusal.of(need.objection()))
                .forEach(objections::add);
        if (reason.length() > LONGEST_REASON) {
            objections.add(Refusal.of(MoveObjection.REASON_TOO_LONG, LONGEST_REASON));
        }
        if (!blocking.isEmpty()) {
            objections.add(Refusal.of(MoveObjection.POINTS_OPEN, blocking.size()));
        }
        return objections;
    }

    private boolean isMet(Move.Need need, boolean drafted) {
        return switch (need) {
            case REASON -> !reason.isEmpty();
            case SOMEBODY_ELSE -> !drafted;
            default -> onRecord.contains(need);
        };
    }
}
