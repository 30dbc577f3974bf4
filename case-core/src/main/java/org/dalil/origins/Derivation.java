package org.dalil.origins;

/** What was made of an original, which itself never changes. */
public enum Derivation {
    TRANSLATION,
    REDACTION,
    TRANSCRIPT,
    WORKING_COPY
}
