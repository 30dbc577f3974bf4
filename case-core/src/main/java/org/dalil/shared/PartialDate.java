package org.dalil.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with everything that is known of it, and nothing that is not. It runs from {@code from} to {@code to}
 * inclusive (the same day for a day, 1 to 31 for a month); both are null when the source gives a weekday only, a
 * relative date («next week») or nothing. A relative date is never resolved by the program.
 *
 * @param time wall-clock time, only with {@link Precision#MINUTE}
 * @param zone IANA id such as {@code Europe/Berlin}, only with a time
 * @param words the date as the source writes it, in the source's language
 * @param basis where the date comes from
 */
@Embeddable
public record PartialDate(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime time,
        @Nullable String zone,
        @Enumerated(EnumType.STRING) Precision precision,
        @Nullable String words,
        @Enumerated(EnumType.STRING) Basis basis)
        implements Serializable {

    /** How much of a date is known; the values of {@code date_precision} in the vocabulary. */
    public enum Precision {
        MINUTE,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        RANGE,
        /** Roughly then: «about 2017». Runs over the whole day, month or year that is named. */
        ABOUT,
        /** Once within these limits, nobody says when: «between 2016 and 2018». */
        BETWEEN,
        WEEKDAY_ONLY,
        RELATIVE,
        NOT_STATED
    }

    /** Where a date comes from. */
    public enum Basis {
        /** Written in the source, day, month and year. */
        STATED,
        /** Partly written in the source; the rest follows from the context. */
        INFERRED,
        /** Known from somewhere else only. */
        EXTERNAL
    }

    /** Dated things in order of time; what has no date comes last. */
    public static final Comparator<PartialDate> IN_ORDER_OF_TIME = Comparator.comparing(
                    PartialDate::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(PartialDate::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

    public PartialDate {
        boolean dated =
                switch (precision) {
                    case MINUTE, DAY, WEEK, MONTH, YEAR, RANGE, ABOUT, BETWEEN -> true;
                    case WEEKDAY_ONLY, RELATIVE, NOT_STATED -> false;
                };
        if (dated == (from == null) || (from == null) != (to == null)) {
            throw new IllegalArgumentException("a date of precision " + precision + " from " + from + " to " + to);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
        if ((time == null) != (precision != Precision.MINUTE) || (time == null) != (zone == null)) {
            throw new IllegalArgumentException("a time needs precision MINUTE and a zone: " + time + " " + zone);
        }
        if (zone != null) {
            ZoneId.of(zone);
        }
    }

    public static PartialDate notStated() {
        return new PartialDate(null, null, null, null, Precision.NOT_STATED, null, Basis.STATED);
    }

    public static PartialDate day(LocalDate day, Basis basis) {
        return new PartialDate(day, day, null, null, Precision.DAY, null, basis);
    }

    /** Whether it begins with a year and ends with one, so that years are all that need be said. */
    public boolean inWholeYears() {
        return from != null
                && to != null
                && from.getDayOfYear() == 1
                && to.plusDays(1).getDayOfYear() == 1;
    }

    /** Whether it begins with a month and ends with one. */
    public boolean inWholeMonths() {
        return from != null
                && to != null
                && from.getDayOfMonth() == 1
                && to.plusDays(1).getDayOfMonth() == 1;
    }

    public Optional<LocalDate> start() {
        return Optional.ofNullable(from);
    }
}
