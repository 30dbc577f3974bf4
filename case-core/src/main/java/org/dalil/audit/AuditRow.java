package org.dalil.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param byName who did it; null for the program itself and for people who could not sign in
 * @param details {@code key=value} lines
 */
public record AuditRow(
        long number,
        Instant at,
        String what,
        @Nullable String byName,
        @Nullable UUID about,
        @Nullable UUID caseId,
        String details,
        String seal) {}
