package org.dalil.worker;

/** Why a stream was not read; the names go through the pipe, and are kept. */
public enum Unread {
    LOCKED,
    BROKEN,
    /** It is of a kind that nobody here reads. */
    UNKNOWN,
    /** There are too many in one another, or they are too large. */
    TOO_MUCH,
    /** The worker ended before it was through. */
    CUT_OFF
}
