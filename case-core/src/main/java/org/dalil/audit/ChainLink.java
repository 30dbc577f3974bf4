package org.dalil.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as it stands in the database, right or wrong.
 *
 * @param mac the signature of the seal; null for entries from before there was a key
 */
record ChainLink(
        long number,
        Instant at,
        String what,
        @Nullable UUID by,
        @Nullable UUID about,
        @Nullable UUID caseId,
        String details,
        String seal,
        @Nullable String mac) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The seal that belongs to this content behind the entry with that seal. */
    String sealAfter(String previousSeal) {
        return sealAfter(previousSeal, number);
    }

    /** The same if the entry had another number. */
    String sealAfter(String previousSeal, long place) {
        return seal(previousSeal, place, at, what, by, about, caseId, details);
    }

    boolean fitsAfter(String previousSeal, long place) {
        return seal.equals(sealAfter(previousSeal, place));
    }

    /**
     * SHA-256 over the seal before it and every field, each with its length before it, so that no two entries read the
     * same. Anybody can compute it: who has the entries needs no key to follow the chain.
     */
    static String seal(
            String previousSeal,
            long number,
            Instant at,
            String what,
            @Nullable UUID by,
            @Nullable UUID about,
            @Nullable UUID caseId,
            String details) {
        StringBuilder text = new StringBuilder();
        for (Object field : new Object[] {previousSeal, number, at, what, by, about, caseId, details}) {
            String written = Objects.toString(field, "");
            text.append(written.length()).append(':').append(written).append('\n');
        }
        return Digest.of(text.toString()).hex();
    }
}
