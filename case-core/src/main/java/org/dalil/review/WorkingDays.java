package org.dalil.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Reckons with the days on which offices work. */
record WorkingDays(int days) {

    private static final Set<DayOfWeek> OFF = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    LocalDate after(LocalDate day) {
        LocalDate end = day;
        int left = days;
        while (left > 0) {
            end = end.plusDays(1);
            if (!OFF.contains(end.getDayOfWeek())) {
                left--;
            }
        }
        return end;
    }
}
