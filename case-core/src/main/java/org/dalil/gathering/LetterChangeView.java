package org.dalil.gathering;

import java.time.Instant;

/**
 * That other words were taken while people signed.
 *
 * @param material whether signatures had to be confirmed, and {@code suspended} how many
 * @param decidedBy the name of who decided it
 */
public record LetterChangeView(
        int fromLetter,
        int toLetter,
        boolean material,
        String because,
        int suspended,
        String decidedBy,
        Instant decidedAt) {}
