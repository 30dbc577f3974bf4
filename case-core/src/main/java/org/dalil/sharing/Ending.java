package org.dalil.sharing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.dalil.shared.PartialDate;

/**
 * The moment from which on something is no longer shown.
 *
 * @param zone in which it was set, as {@code Europe/Berlin}
 */
public record Ending(Instant at, String zone) {

    /** As it is told to people: on the clock of that zone. */
    public PartialDate inWords() {
        ZonedDateTime moment = at.atZone(ZoneId.of(zone));
        return new PartialDate(
                moment.toLocalDate(),
                moment.toLocalDate(),
                moment.toLocalTime().withSecond(0).withNano(0),
                zone,
                PartialDate.Precision.MINUTE,
                null,
                PartialDate.Basis.STATED);
    }
}
