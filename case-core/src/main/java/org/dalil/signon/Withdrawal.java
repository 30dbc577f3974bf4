package org.dalil.signon;

import java.time.Instant;

/** A signature that does not stand any more, since when and why. */
public record Withdrawal(String asSigned, Instant at, String because) {}
