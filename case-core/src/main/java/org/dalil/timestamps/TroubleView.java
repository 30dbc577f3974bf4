package org.dalil.timestamps;

import java.time.Instant;

/** Why an item has no time stamp yet, and since when that is known. */
public record TroubleView(TokenFault fault, Instant failedAt) {}
