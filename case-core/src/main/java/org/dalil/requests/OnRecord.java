package org.dalil.requests;

import org.dalil.accounts.AccountId;

/**
 * Knows whether something is on record that a move needs: a proof of sending, a message, a legal act. The feature that
 * keeps such records brings a bean; until then what needs them is not offered to anybody.
 */
public interface OnRecord {

    Move.Need need();

    boolean holds(AccountId viewer, RequestView request, Move move);
}
