package org.dalil.worker;

/** Why a worker did not read a file to its end; the names are kept. */
public enum Failure {
    /** It is not what it seems to be, or damaged. */
    BROKEN,
    /** It unpacks to far more than it is. */
    BOMB,
    /** Larger than what a worker takes. */
    TOO_LARGE,
    TOOK_TOO_LONG,
    OUT_OF_MEMORY,
    /** The worker ended, or said what no worker says. */
    DIED,
    /** No worker could be started. */
    NO_WORKER,
    /** The text of a list is not written in UTF-8. */
    NOT_UTF8
}
