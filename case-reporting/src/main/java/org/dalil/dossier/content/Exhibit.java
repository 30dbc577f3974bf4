package org.dalil.dossier.content;

import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A source in the list of sources.
 *
 * @param number such as {@code E-01}; texts refer to it as {@code [E-01]}
 * @param remark what its reader must be warned of; empty: nothing
 * @param digest fingerprint of the file; null: there is no file
 */
public record Exhibit(String number, Prose title, Prose issuer, Prose date, Prose remark, @Nullable Digest digest) {

    public Exhibit {
        if (!number.matches("E-[0-9]{2,}")) {
            throw new IllegalArgumentException("not a number of an exhibit: " + number);
        }
    }
}
