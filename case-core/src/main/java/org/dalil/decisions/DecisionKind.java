package org.dalil.decisions;

import org.dalil.requests.Move;

/** How an authority decided; values of {@code request_status} in the vocabulary. */
public enum DecisionKind {
    DESIGNATED(Move.NOTE_LISTING, true),
    PARTIALLY_GRANTED(Move.NOTE_PARTIAL_GRANT, true),
    DECLINED(Move.NOTE_REFUSAL, false),
    NO_RESPONSE(Move.NOTE_SILENCE, false),
    OUTCOME_NOT_PUBLIC(Move.NOTE_UNPUBLISHED_OUTCOME, false),
    RENEWED(Move.NOTE_RENEWAL, true),
    DELISTING_PETITION_PENDING(Move.NOTE_DELISTING_PETITION, false),
    DELISTED(Move.NOTE_DELISTING, true),
    ANNULLED(Move.NOTE_ANNULMENT, true),
    EXPIRED(Move.NOTE_EXPIRY, true);

    private final Move move;
    private final boolean byAct;

    DecisionKind(Move move, boolean byAct) {
        this.move = move;
        this.byAct = byAct;
    }

    /** The move that brings a request there. */
    public Move move() {
        return move;
    }

    /** Whether it is made by an act that can be cited. */
    public boolean byAct() {
        return byAct;
    }
}
