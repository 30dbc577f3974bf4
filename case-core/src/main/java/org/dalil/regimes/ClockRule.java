package org.dalil.regimes;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** A time limit of a regime. Which of the numbers are there depends on the kind. */
public record ClockRule(
        String id,
        LocalText name,
        LocalText rule,
        Kind kind,
        @Nullable Integer months,
        @Nullable Integer days,
        @Nullable Integer workingDays,
        @Nullable MonthDay eachYearOn,
        List<Integer> followUpDays,
        @Nullable LocalDate date,
        @Nullable String cite,
        @Nullable LocalText trigger,
        @Nullable LocalText note,
        Verification verification) {

    public ClockRule {
        followUpDays = List.copyOf(followUpDays);
    }

    /** How a clock runs. */
    public enum Kind {
        FIXED_DATE,
        RECURRING,
        YEARLY,
        AFTER_TRIGGER,
        BEFORE_EVENT,
        STATED_IN_NOTICE,
        /** Silence is lawful: only the days after which one asks again. */
        NO_DEADLINE
    }

    /**
     * The day on which this clock runs out for the first time, seen from {@code from}: the day of the trigger, or today
     * for a clock that no event starts. Empty if the pack does not know it: working days depend on the holidays of the
     * authority.
     */
    public Optional<LocalDate> due(LocalDate from) {
        return switch (kind) {
            case FIXED_DATE -> Optional.ofNullable(date);
            case RECURRING -> Optional.ofNullable(date).map(first -> recurring(first, from));
            case YEARLY -> Optional.ofNullable(eachYearOn).map(day -> yearly(day, from));
            case AFTER_TRIGGER ->
                months == null && days == null
                        ? Optional.empty()
                        : Optional.of(from.plusMonths(orZero(months)).plusDays(orZero(days)));
            case BEFORE_EVENT, STATED_IN_NOTICE, NO_DEADLINE -> Optional.empty();
        };
    }

    private LocalDate recurring(LocalDate first, LocalDate from) {
        LocalDate next = first;
        for (int round = 1; months != null && next.isBefore(from); round++) {
            next = first.plusMonths((long) round * months);
        }
        return next;
    }

    private static LocalDate yearly(MonthDay day, LocalDate from) {
        LocalDate thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
