package org.dalil.timestamps;

import java.time.Instant;

/**
 * A time stamp that holds.
 *
 * @param answer as it came, with the status around the token: a {@code .tsr} file
 * @param at when the authority says it was
 * @param authority the name in its certificate
 */
public record Token(byte[] answer, Instant at, String authority, String serial, String policy) {

    private static final int LONGEST_NAME = 1_000;

    public Token {
        authority = authority.substring(0, Math.min(authority.length(), LONGEST_NAME));
    }
}
