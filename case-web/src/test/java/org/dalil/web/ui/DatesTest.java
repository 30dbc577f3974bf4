package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dalil.shared.Language;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatesTest {

    private static final LocalDate LISTED = LocalDate.of(2021, 11, 3);

    private static Dates in(Language language) {
        return new Dates(new Phrases(), ReaderFixture.of(language), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static void assertSaid(Object date, String english, String arabic, String french) {
        assertEquals(english, in(Language.ENGLISH).say(date));
        assertEquals(arabic, in(Language.ARABIC).say(date));
        assertEquals(french, in(Language.FRENCH).say(date));
    }

    private static PartialDate span(Precision precision, String from, String to) {
        return new PartialDate(LocalDate.parse(from), LocalDate.parse(to), null, null, precision, null, Basis.STATED);
    }

    @Test
    void a_day_has_both_names_of_the_month_in_Arabic() {
        assertSaid(LISTED, "3 November 2021", "3 نوفمبر/تشرين الثاني 2021", "3 novembre 2021");
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_French() {
        assertSaid(LocalDate.of(2021, 12, 1), "1 December 2021", "1 ديسمبر/كانون الأول 2021", "1er décembre 2021");
    }

    @Test
    void a_range_is_said_in_words() {
        assertSaid(
                span(Precision.RANGE, "2021-12-01", "2021-12-10"),
                "1 to 10 December 2021",
                "من 1 إلى 10 ديسمبر/كانون الأول 2021",
                "du 1er au 10 décembre 2021");
    }

    @Test
    void two_days_in_a_row_are_named_both() {
        assertSaid(
                span(Precision.RANGE, "2021-12-09", "2021-12-10"),
                "9 and 10 December 2021",
                "9 و10 ديسمبر/كانون الأول 2021",
                "les 9 et 10 décembre 2021");
    }

    @Test
    void a_range_across_months_and_years_names_both() {
        assertEquals(
                "30 September to 2 October 2021",
                in(Language.ENGLISH).say(span(Precision.RANGE, "2021-09-30", "2021-10-02")));
        assertEquals(
                "31 December 2020 to 2 January 2021",
                in(Language.ENGLISH).say(span(Precision.RANGE, "2020-12-31", "2021-01-02")));
    }

    @Test
    void a_month_a_year_and_a_week_say_no_more_than_is_known() {
        assertSaid(span(Precision.MONTH, "2021-07-01", "2021-07-31"), "July 2021", "يوليو/تموز 2021", "juillet 2021");
        assertSaid(span(Precision.YEAR, "2016-01-01", "2016-12-31"), "2016", "2016", "2016");
        assertSaid(
                span(Precision.WEEK, "2021-10-04", "2021-10-10"),
                "in the week of 4 to 10 October 2021",
                "في الأسبوع من 4 إلى 10 أكتوبر/تشرين الأول 2021",
                "dans la semaine du 4 au 10 octobre 2021");
    }

    @Test
    void a_minute_names_its_zone() {
        PartialDate call = new PartialDate(
                LISTED, LISTED, LocalTime.of(9, 5), "Europe/Berlin", Precision.MINUTE, null, Basis.STATED);
        assertEquals(
                "3 November 2021, 09:05 Europe/Berlin", in(Language.ENGLISH).say(call));
    }

    @Test
    void a_relative_date_is_quoted_and_not_resolved() {
        PartialDate nextWeek = new PartialDate(null, null, null, null, Precision.RELATIVE, "next week", Basis.STATED);
        assertSaid(nextWeek, "“next week”", "«\u2068next week\u2069»", "« next week »");
    }

    @Test
    void the_words_of_an_arabic_source_keep_their_digits_where_they_are() {
        PartialDate november = new PartialDate(null, null, null, null, Precision.RELATIVE, "3 نوفمبر", Basis.STATED);
        assertSaid(november, "“\u20683 نوفمبر\u2069”", "«3 نوفمبر»", "« \u20683 نوفمبر\u2069 »");
    }

    @Test
    void nothing_is_said_to_be_nothing() {
        assertSaid(PartialDate.notStated(), "no date recorded", "لا تاريخ مسجَّل", "aucune date consignée");
        assertEquals("no date recorded", in(Language.ENGLISH).say(Optional.empty()));
    }

    @Test
    void a_moment_is_said_in_the_zone_of_the_clock() {
        assertEquals("1 January 1970, 00:00 UTC", in(Language.ENGLISH).say(Instant.EPOCH));
    }

    @Test
    void a_date_that_does_not_simply_stand_in_the_source_says_so() {
        assertNull(in(Language.ENGLISH).basis(PartialDate.day(LISTED, Basis.STATED)));
        assertEquals("partly inferred", in(Language.ENGLISH).basis(PartialDate.day(LISTED, Basis.INFERRED)));
    }

    @Test
    void tables_get_the_short_form() {
        assertEquals("3 Nov 2021", in(Language.ENGLISH).brief(LISTED));
        assertEquals("3 نوفمبر 2021", in(Language.ARABIC).brief(PartialDate.day(LISTED, Basis.STATED)));
    }
}
