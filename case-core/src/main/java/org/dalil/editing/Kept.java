package org.dalil.editing;

import java.time.Instant;

/** A draft that was kept while somebody typed. */
public record Kept(Edit edit, Instant at) {}
