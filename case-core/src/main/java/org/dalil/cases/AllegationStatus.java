package org.dalil.cases;

/** How far something is established; the values of {@code allegation_status} in the vocabulary. */
public enum AllegationStatus {
    ALLEGED,
    ASSERTED_BY_SOURCE,
    CORROBORATED,
    CONFIRMED_BY_AUTHORITY,
    DENIED_BY_TARGET,
    REFUTED
}
