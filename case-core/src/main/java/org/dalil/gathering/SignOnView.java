package org.dalil.gathering;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the gathering of signatures stands.
 *
 * @param letter the number of the version that is signed
 * @param closes the deadline, in the zone in which it was set
 * @param closedAt null where nobody closed it by hand
 */
public record SignOnView(
        UUID text, int letter, ZonedDateTime closes, Instant openedAt, @Nullable Instant closedAt, boolean open) {}
