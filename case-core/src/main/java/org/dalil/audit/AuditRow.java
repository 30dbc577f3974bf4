package org.dalil.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param byName who did it; null for the program itself and for people who could not sign in
 * @param thing what people call the thing it was done to: {@code E-05}, or the name of an account; null where the reader
 *     may not know, or the thing has no such name
 * @param details {@code key=value} lines
 */
public record AuditRow(
        long number,
        Instant at,
        String what,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable UUID about,
        @Nullable String thing,
        @Nullable UUID caseId,
        String details,
        String seal) {

    AuditRow called(@Nullable String name) {
        return name == null ? this : new AuditRow(number, at, what, by, byName, about, name, caseId, details, seal);
    }
}
