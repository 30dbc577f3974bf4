package org.dalil.clocks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a period. It counts to its end.
 *
 * @param counted the day to which counting alone leads
 * @param day the last day, after what the law says about days on which nobody works
 * @param end the moment when that day is over where the authority sits
 */
public record DueDay(LocalDate counted, LocalDate day, Instant end) {

    /** Whether the last day is another than counting leads to. */
    public boolean moved() {
        return !day.equals(counted);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }
}
