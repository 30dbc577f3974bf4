package org.dalil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialDateTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    @Nested
    class Knows {

        @Test
        void a_month_from_its_first_day_to_its_last() {
            assertEquals(Optional.of(FIRST), date(FIRST, LAST, Precision.MONTH).start());
        }

        @Test
        void a_minute_with_the_zone_of_its_clock() {
            PartialDate minute = at(FIRST, LocalTime.of(15, 30), "Europe/Berlin", Precision.MINUTE);
            assertEquals(LocalTime.of(15, 30), minute.time());
        }

        @Test
        void that_nothing_is_stated() {
            assertEquals(Optional.empty(), PartialDate.notStated().start());
        }

        @Test
        void a_relative_date_by_its_words_alone() {
            PartialDate next =
                    new PartialDate(null, null, null, null, Precision.RELATIVE, "الأسبوع المقبل", Basis.STATED);
            assertEquals(Optional.empty(), next.start());
            assertEquals("الأسبوع المقبل", next.words());
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @EnumSource(
                value = Precision.class,
                names = {"MINUTE", "DAY", "WEEK", "MONTH", "YEAR", "RANGE"})
        void to_be_precise_about_nothing(Precision precision) {
            assertNonsense(null, null, precision);
        }

        @ParameterizedTest
        @EnumSource(
                value = Precision.class,
                names = {"WEEKDAY_ONLY", "RELATIVE", "NOT_STATED"})
        void a_day_that_the_source_does_not_give(Precision precision) {
            assertNonsense(FIRST, FIRST, precision);
        }

        @Test
        void a_range_with_one_end() {
            assertNonsense(FIRST, null, Precision.RANGE);
            assertNonsense(null, LAST, Precision.RANGE);
        }

        @Test
        void to_end_before_it_begins() {
            assertNonsense(LAST, FIRST, Precision.RANGE);
        }

        @Test
        void a_minute_without_a_time_or_a_zone() {
            assertNonsense(FIRST, FIRST, Precision.MINUTE);
            assertThrows(IllegalArgumentException.class, () -> at(FIRST, LocalTime.NOON, null, Precision.MINUTE));
        }

        @Test
        void a_time_on_a_day_that_is_not_known_to_the_minute() {
            assertThrows(
                    IllegalArgumentException.class, () -> at(FIRST, LocalTime.NOON, "Europe/Berlin", Precision.DAY));
            assertThrows(IllegalArgumentException.class, () -> at(FIRST, null, "Europe/Berlin", Precision.DAY));
        }

        @Test
        void a_zone_that_does_not_exist() {
            assertThrows(DateTimeException.class, () -> at(FIRST, LocalTime.NOON, "Europe/Atlantis", Precision.MINUTE));
        }

        private void assertNonsense(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
            assertThrows(IllegalArgumentException.class, () -> date(from, to, precision));
        }
    }

    @Test
    void dates_are_told_in_order_of_time_and_the_unknown_ones_last() {
        PartialDate early = PartialDate.day(FIRST, Basis.STATED);
        PartialDate late = PartialDate.day(LAST, Basis.EXTERNAL);
        assertEquals(
                List.of(early, late, PartialDate.notStated()),
                Stream.of(PartialDate.notStated(), late, early)
                        .sorted(PartialDate.IN_ORDER_OF_TIME)
                        .toList());
    }

    private static PartialDate date(@Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
        return new PartialDate(from, to, null, null, precision, null, Basis.STATED);
    }

    private static PartialDate at(LocalDate day, @Nullable LocalTime time, @Nullable String zone, Precision precision) {
        return new PartialDate(day, day, time, zone, precision, null, Basis.STATED);
    }
}
