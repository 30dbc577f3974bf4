package org.dalil.protection;

import java.time.Instant;
import java.util.UUID;

/** One line of the ledger, as members read it. */
public record ConsentView(UUID id, int number, Use use, ConsentTerms terms, String recordedBy, Instant recordedAt) {}
