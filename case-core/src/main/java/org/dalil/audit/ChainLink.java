package org.dalil.audit;

import java.time.Instant;
import java.util.UUID;
import org.dalil.sealing.Link;
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
        @Nullable String mac)
        implements Link {

    /** The seal that belongs to this content behind the entry with that seal. */
    String sealAfter(String previousSeal) {
        return sealAfter(previousSeal, number);
    }

    /** The same if the entry had another number. */
    String sealAfter(String previousSeal, long place) {
        return seal(previousSeal, place, at, what, by, about, caseId, details);
    }

    @Override
    public boolean fitsAfter(String previousSeal, long place) {
        return seal.equals(sealAfter(previousSeal, place));
    }

    static String seal(
            String previousSeal,
            long number,
            Instant at,
            String what,
            @Nullable UUID by,
            @Nullable UUID about,
            @Nullable UUID caseId,
            String details) {
        return Link.seal(previousSeal, number, at, what, by, about, caseId, details);
    }
}
