package org.dalil.sealing;

import java.util.Objects;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/** An entry of a chain as it stands in the database, right or wrong. */
public interface Link {

    String BEFORE_THE_FIRST = "0".repeat(64);

    long number();

    String seal();

    /** The signature of the seal; null for entries from before there was a key. */
    @Nullable String mac();

    /** Whether its seal belongs to what it says, at that place behind the entry with that seal. */
    boolean fitsAfter(String previousSeal, long place);

    /**
     * SHA-256 over every field, each with its length before it, so that no two entries read the same. Anybody can compute
     * it: who has the entries needs no key to follow the chain.
     *
     * @param fields the seal of the entry before, the number, and whatever else the entry says
     */
    static String seal(@Nullable Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            String written = Objects.toString(field, "");
            text.append(written.length()).append(':').append(written).append('\n');
        }
        return Digest.of(text.toString()).hex();
    }
}
