package org.dalil.requests;

/** Why a request does not move. */
public enum MoveObjection {
    /** From where it stands it cannot go there; the argument is where it stands. */
    WRONG_STATUS,
    /** The arguments are who was first, when, and where the request stands now. */
    MOVED_MEANWHILE,
    /** Whoever wrote in it does not approve it. */
    OWN_WORK,
    NO_REASON,
    /** The argument is how many letters are possible. */
    REASON_TOO_LONG,
    /** The argument is how many points stand in the way. */
    POINTS_OPEN,
    NO_TEXT_TO_SIGN,
    NO_MESSAGE,
    NO_PROOF_OF_SENDING,
    NO_LEGAL_ACT,
    NO_SECOND_PERSON
}
