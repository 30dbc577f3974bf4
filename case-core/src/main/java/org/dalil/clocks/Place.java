package org.dalil.clocks;

import java.time.ZoneId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Where the authorities of a jurisdiction sit, and how periods are reckoned there.
 *
 * @param zone IANA id such as {@code Europe/Berlin}
 * @param calendar id of the calendar of its holidays
 * @param lastDayMoves whether a period that ends on a day on which nobody works runs to the next working day
 * @param leastWorkingDays how many working days a period of two days or more has at least; 0 where nothing is said
 * @param cite what says so; null where the place has no such rule
 * @param verification how far that was checked, in the words of the vocabulary
 */
public record Place(
        String jurisdiction,
        LocalText name,
        String zone,
        String calendar,
        boolean lastDayMoves,
        int leastWorkingDays,
        @Nullable String cite,
        String verification) {

    public Place {
        ZoneId.of(zone);
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
