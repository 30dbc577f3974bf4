package org.dalil.worker;

/** Why nothing is drawn of a file; the names go through the pipe. */
public enum Undrawn {
    /** It is nothing of which there are pages. */
    UNKNOWN,
    /** It wants a password. */
    LOCKED,
    BROKEN,
    TOO_LARGE,
    NO_SUCH_PAGE,
    TOO_SLOW,
    /** The bytes are not there, or not what they were. */
    MISSING,
    /** No worker could be started. */
    NO_WORKER;

    static Undrawn because(Failure failure) {
        return switch (failure) {
            case BROKEN, DIED, NOT_UTF8 -> BROKEN;
            case BOMB, TOO_LARGE, OUT_OF_MEMORY -> TOO_LARGE;
            case TOOK_TOO_LONG -> TOO_SLOW;
            case NO_WORKER -> NO_WORKER;
        };
    }
}
