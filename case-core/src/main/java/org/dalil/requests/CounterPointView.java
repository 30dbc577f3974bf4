package org.dalil.requests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Stand;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a criterion, with what is answered.
 *
 * @param criterion id in the regime pack
 * @param passage in the file of the item; null for all of it
 * @param says what it says against the criterion
 * @param answer empty where nobody has answered yet
 * @param answeredWith items that the answer rests on
 * @param answeredBy who wrote the answer as it stands
 * @param approvedBy who approved it as it stands
 * @param revision counts up whenever what it says or the answer is written anew; who approves names the one she read
 */
public record CounterPointView(
        CounterPointId id,
        String criterion,
        Against against,
        @Nullable UUID passage,
        LocalText says,
        LocalText answer,
        List<EvidenceId> answeredWith,
        @Nullable AccountId answeredBy,
        @Nullable AccountId approvedBy,
        @Nullable Instant approvedAt,
        int revision) {

    public CounterPointView {
        answeredWith = List.copyOf(answeredWith);
    }

    /** How far it is answered. */
    public enum State {
        OPEN,
        /** An answer waits for somebody else to approve it. */
        ANSWERED,
        SETTLED
    }

    public State state() {
        return approvedBy != null ? State.SETTLED : answer.isEmpty() ? State.OPEN : State.ANSWERED;
    }

    /** What a form shows that changes it. */
    public Stand stand() {
        return new Stand(
                revision,
                CounterPoint.sheet(
                        says,
                        answer,
                        answeredWith.stream().map(EvidenceId::value).toList()));
    }

    public boolean settled() {
        return state() == State.SETTLED;
    }
}
