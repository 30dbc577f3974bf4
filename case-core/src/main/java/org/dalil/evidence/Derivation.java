package org.dalil.evidence;

/** How an item comes from another one. */
public enum Derivation {
    TRANSLATION,
    TRANSCRIPT,
    REDACTION,
    WORKING_COPY,
    /** It tells what the other one says, and knows it from there. */
    REPEATS
}
