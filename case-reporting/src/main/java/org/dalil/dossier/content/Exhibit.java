package org.dalil.dossier.content;

import java.util.List;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A source in the list of sources.
 *
 * @param number such as {@code E-01}; texts refer to it as {@code [E-01]}
 * @param remark what its reader must be warned of; empty: nothing
 * @param digests fingerprints of its files; none: there is no file
 */
public record Exhibit(String number, Prose title, Prose issuer, Prose date, Prose remark, List<Digest> digests) {

    public Exhibit {
        digests = List.copyOf(digests);
        if (!number.matches("E-[0-9]{2,}")) {
            throw new IllegalArgumentException("not a number of an exhibit: " + number);
        }
    }

    /** Of its first file; null where there is no file. */
    public @Nullable Digest digest() {
        return digests.stream().findFirst().orElse(null);
    }
}
