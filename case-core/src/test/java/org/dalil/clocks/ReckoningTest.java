package org.dalil.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dalil.regimes.ClockRule;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReckoningTest {

    private static final Places PLACES = Places.shipped();
    private static final Reckoning BRUSSELS = PLACES.reckoning("EU");
    private static final Reckoning WASHINGTON = PLACES.reckoning("US");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Nested
    class Working_days {

        @Test
        void fifteen_of_them_leave_out_easter() {
            DueDay due = BRUSSELS.after(day("2026-03-23"), Span.ofWorkingDays(15));
            assertEquals(day("2026-04-16"), due.day());
        }

        @Test
        void fifteen_more_leave_out_labour_day() {
            LocalDate first =
                    BRUSSELS.after(day("2026-03-23"), Span.ofWorkingDays(15)).day();
            assertEquals(
                    day("2026-05-08"),
                    BRUSSELS.after(first, Span.ofWorkingDays(15)).day());
        }

        @Test
        void the_one_after_the_eve_of_a_holiday_on_friday_is_monday() {
            assertEquals(
                    day("2026-05-04"),
                    BRUSSELS.after(day("2026-04-30"), Span.ofWorkingDays(1)).day());
        }

        @Test
        void twenty_of_them_leave_out_thanksgiving_and_veterans_day() {
            assertEquals(
                    day("2026-12-02"),
                    WASHINGTON.after(day("2026-11-02"), Span.ofWorkingDays(20)).day());
        }

        @Test
        void leave_out_the_end_of_the_year_in_brussels_and_not_in_washington() {
            assertEquals(
                    day("2027-01-04"),
                    BRUSSELS.after(day("2026-12-23"), Span.ofWorkingDays(1)).day());
            assertEquals(
                    day("2026-12-24"),
                    WASHINGTON.after(day("2026-12-23"), Span.ofWorkingDays(1)).day());
        }

        @Test
        void are_counted_backwards_from_an_event() {
            assertEquals(
                    day("2026-04-30"),
                    BRUSSELS.before(day("2026-05-04"), Span.ofWorkingDays(1)).day());
        }
    }

    @Nested
    class Calendar_days {

        @Test
        void a_hundred_and_twenty_of_them_end_on_a_saturday_in_washington() {
            DueDay due = WASHINGTON.after(day("2021-12-03"), rule("US-GLOMAG", "US-C1"));
            assertEquals(day("2022-04-02"), due.day());
            assertFalse(due.moved());
        }

        @Test
        void a_hundred_and_twenty_of_them_count_the_day_of_a_leap_year() {
            assertEquals(
                    day("2024-02-29"),
                    WASHINGTON.after(day("2023-11-01"), Span.ofDays(120)).day());
            assertEquals(
                    day("2023-03-01"),
                    WASHINGTON.after(day("2022-11-01"), Span.ofDays(120)).day());
        }

        @Test
        void after_two_months_end_on_the_last_day_of_a_short_month_first() {
            DueDay due = BRUSSELS.after(day("2025-12-31"), rule("EU-GHRSR", "EU-C3"));
            assertEquals(day("2026-03-10"), due.day());
        }

        @Test
        void that_end_on_a_saturday_end_on_monday_in_brussels() {
            DueDay due = BRUSSELS.after(day("2026-06-26"), rule("EU-GHRSR", "EU-C3"));
            assertEquals(day("2026-09-05"), due.counted());
            assertEquals(day("2026-09-07"), due.day());
            assertTrue(due.moved());
        }

        @Test
        void have_two_working_days_among_them_in_brussels() {
            assertEquals(
                    day("2027-01-05"),
                    BRUSSELS.after(day("2026-12-23"), Span.ofDays(3)).day());
        }

        @Test
        void before_an_event_are_not_moved() {
            assertEquals(
                    day("2026-11-28"),
                    WASHINGTON
                            .before(day("2026-12-13"), rule("US-GLOMAG", "US-C4"))
                            .day());
        }

        @Test
        void of_three_years_end_on_the_anniversary() {
            assertEquals(
                    day("2027-02-28"),
                    PLACES.reckoning("AU")
                            .after(day("2024-02-29"), rule("AU-ASR", "AU-C1"))
                            .day());
        }
    }

    @Nested
    class The_last_day {

        @Test
        void counts_to_its_end_where_the_authority_sits() {
            DueDay due = BRUSSELS.on(day("2026-12-08"));
            assertFalse(due.isOver(Instant.parse("2026-12-08T22:59:59Z")));
            assertTrue(due.isOver(Instant.parse("2026-12-08T23:00:00Z")));
        }

        @Test
        void ends_an_hour_later_in_washington_when_the_clocks_are_put_back_on_it() {
            assertEquals(
                    Instant.parse("2026-11-02T05:00:00Z"),
                    WASHINGTON.on(day("2026-11-01")).end());
        }

        @Test
        void is_an_hour_shorter_when_the_clocks_are_put_forward_on_it() {
            assertEquals(
                    Instant.parse("2026-03-29T22:00:00Z"),
                    BRUSSELS.on(day("2026-03-29")).end());
        }

        @Test
        void that_the_law_names_is_not_moved_from_a_sunday() {
            assertEquals(day("2026-12-20"), WASHINGTON.on(day("2026-12-20")).day());
        }
    }

    @Nested
    class What_comes_in {

        @Test
        void a_minute_before_midnight_in_new_york_comes_the_next_day_in_brussels() {
            Instant received = at("2021-12-03T23:59", "America/New_York");
            assertEquals(day("2021-12-04"), BRUSSELS.dayOf(received));
            assertEquals(day("2021-12-03"), WASHINGTON.dayOf(received));
        }

        @Test
        void a_minute_before_midnight_in_beirut_comes_the_same_day_in_brussels() {
            assertEquals(day("2021-12-03"), BRUSSELS.dayOf(at("2021-12-03T23:59", "Asia/Beirut")));
        }

        @Test
        void after_midnight_in_beirut_may_come_the_day_before_in_brussels() {
            assertEquals(day("2021-12-02"), BRUSSELS.dayOf(at("2021-12-03T00:30", "Asia/Beirut")));
        }

        private static Instant at(String time, String zone) {
            return LocalDateTime.parse(time).atZone(ZoneId.of(zone)).toInstant();
        }
    }

    @Nested
    class The_calendar {

        @Test
        void of_brussels_is_what_was_published_for_2014() {
            assertEquals(
                    List.of(
                            "01-01", "01-02", "04-17", "04-18", "04-21", "05-01", "05-09", "05-29", "05-30", "06-09",
                            "07-21", "08-15", "12-24", "12-25", "12-26", "12-29", "12-30", "12-31"),
                    days(BRUSSELS, 2014));
        }

        @Test
        void of_washington_moves_holidays_off_the_weekend() {
            assertEquals(
                    List.of(
                            "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
                            "12-25"),
                    days(WASHINGTON, 2026));
        }

        @Test
        void has_the_new_year_of_the_next_year_where_that_is_a_saturday() {
            assertEquals(
                    "12-31", days(WASHINGTON, 2027).get(days(WASHINGTON, 2027).size() - 1));
        }

        @Test
        void names_every_day_of_the_two_capitals_in_three_languages() {
            List.of(BRUSSELS, WASHINGTON)
                    .forEach(place -> place.calendar().holidays(2026).forEach(holiday -> {
                        LocalText name = holiday.name();
                        assertTrue(name.ar() != null && name.en() != null && name.fr() != null, holiday.toString());
                    }));
        }

        @Test
        void is_corrected_by_a_day_off_and_by_a_day_of_work() {
            Reckoning corrected = PLACES.reckoning(
                    "EU",
                    List.of(
                            correction("2026-04-07", false),
                            correction("2026-04-02", true),
                            new Correction("us-federal", day("2026-04-08"), false, LocalText.english("Elsewhere"))));
            assertEquals(
                    day("2026-04-16"),
                    corrected.after(day("2026-03-23"), Span.ofWorkingDays(15)).day());
            assertFalse(corrected.calendar().isWorkingDay(day("2026-04-07")));
            assertTrue(corrected.calendar().isWorkingDay(day("2026-04-02")));
            assertTrue(corrected.calendar().isWorkingDay(day("2026-04-08")));
        }

        private static Correction correction(String day, boolean works) {
            return new Correction("eu-institutions", day(day), works, LocalText.english("Said by the Commission"));
        }

        private static List<String> days(Reckoning place, int year) {
            return place.calendar().holidays(year).stream()
                    .map(holiday -> holiday.day().toString().substring(5))
                    .toList();
        }
    }

    @Test
    void every_jurisdiction_of_a_pack_has_a_place() {
        RegimeCatalogue.shipped()
                .all()
                .forEach(pack -> assertTrue(PLACES.reckoning(pack.regime().jurisdiction())
                        .calendar()
                        .isWorkingDay(day("2026-06-10"))));
    }

    @Test
    void every_place_is_verified_in_words_of_the_vocabulary() {
        PLACES.all()
                .forEach(place -> assertTrue(
                        RegimeCatalogue.shipped().vocabulary().has("verification_status", place.verification())));
    }

    private static Span rule(String regime, String clock) {
        RegimePack pack = RegimeCatalogue.shipped().current(new RegimeId(regime));
        return Span.of(pack.clocks().stream()
                .filter(known -> known.id().equals(clock))
                .findFirst()
                .map(ClockRule.class::cast)
                .orElseThrow());
    }
}
