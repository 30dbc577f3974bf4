package org.dalil.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for; null and the empty text ask for all.
 *
 * @param by the account that did it
 * @param what the kind of act
 * @param from the first moment
 * @param until the first moment that is too late
 * @param about what it was done to
 * @param text in the details, or the number of the entry
 */
public record AuditQuery(
        @Nullable UUID by,
        String what,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable UUID caseId,
        @Nullable UUID about,
        String text) {

    public static AuditQuery all() {
        return new AuditQuery(null, "", null, null, null, null, "");
    }

    AuditQuery inCase(UUID file) {
        return new AuditQuery(by, what, from, until, file, about, text);
    }
}
