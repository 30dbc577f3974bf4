package org.dalil.requests;

import org.dalil.cases.FactId;

/** A fact that a request offers, by its code in the case. */
public record OfferedFact(FactId id, String code) {}
