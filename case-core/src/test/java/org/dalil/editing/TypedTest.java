package org.dalil.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Precision;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTest {

    private static Typed typed(String... namesAndTexts) {
        Sheet sheet = Sheet.empty();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            sheet = sheet.with(namesAndTexts[i], (Object) namesAndTexts[i + 1]);
        }
        return Typed.in(sheet);
    }

    @Nested
    class A_text {

        @Test
        void is_what_was_typed_with_the_line_ends_of_the_house() {
            Typed typed = typed("note", "  one\r\ntwo\rthree ");
            assertEquals("one\ntwo\nthree", typed.text("note", 100));
            assertEquals(List.of(), typed.objections());
        }

        @Test
        void has_an_end() {
            Typed typed = typed("note", "12345");
            typed.text("note", 4);
            assertEquals(List.of(Refusal.of(Typed.Objection.TOO_LONG, 4, 5).on("note")), typed.objections());
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b", "a\uFFFEb", "a\u009Bb"})
        void holds_nothing_that_no_keyboard_types(String text) {
            Typed typed = typed("note", text);
            typed.text("note", 100);
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.UNREADABLE_CHARACTERS).on("note")), typed.objections());
        }

        @ParameterizedTest
        @ValueSource(strings = {"'\"><script>", "=cmd|'/c calc'!A0", "👩‍⚖️", "a\u202Eb", "قُدِّم"})
        void is_otherwise_whatever_it_likes(String text) {
            Typed typed = typed("note", text);
            assertEquals(text, typed.text("note", 100));
            assertEquals(List.of(), typed.objections());
        }

        @Test
        void in_three_languages_needs_one_of_them() {
            Typed typed = typed();
            typed.requiredLocal("title", 100);
            assertEquals(List.of(Refusal.of(Typed.Objection.REQUIRED).on("title")), typed.objections());
        }
    }

    @Nested
    class A_date {

        @ParameterizedTest
        @CsvSource({
            "DAY, 2021-11-03, 2021-11-03, 2021-11-03",
            "WEEK, 2021-11-01, 2021-11-01, 2021-11-07",
            "MONTH, 2024-02-10, 2024-02-01, 2024-02-29",
            "MONTH, 2024-02, 2024-02-01, 2024-02-29",
            "YEAR, 2021-05-05, 2021-01-01, 2021-12-31",
            "YEAR, 2021, 2021-01-01, 2021-12-31",
            "ABOUT, 2017, 2017-01-01, 2017-12-31",
            "ABOUT, 2017-03, 2017-03-01, 2017-03-31",
            "ABOUT, 2017-03-14, 2017-03-14, 2017-03-14"
        })
        void ends_where_its_precision_says(Precision precision, String typed, LocalDate from, LocalDate to) {
            PartialDate date = typed("date.precision", precision.name(), "date.from", typed)
                    .date("date");
            assertEquals(from, date.from());
            assertEquals(to, date.to());
        }

        @Test
        void between_two_years_runs_from_the_first_day_to_the_last() {
            PartialDate date = typed(
                            "date.precision",
                            "BETWEEN",
                            "date.from",
                            "2016",
                            "date.to",
                            "2018",
                            "date.words",
                            "بين عامي 2016 و2018")
                    .date("date");
            assertEquals(LocalDate.of(2016, 1, 1), date.from());
            assertEquals(LocalDate.of(2018, 12, 31), date.to());
            assertEquals("بين عامي 2016 و2018", date.words());
        }

        @ParameterizedTest
        @CsvSource({"DAY, 2017", "DAY, 2017-03", "RANGE, 2017", "MONTH, 2017", "MINUTE, 2017"})
        void is_not_made_up_where_the_day_is_missing(Precision precision, String typed) {
            Typed form = typed(
                    "date.precision",
                    precision.name(),
                    "date.from",
                    typed,
                    "date.to",
                    "2019-01-01",
                    "date.time",
                    "10:00",
                    "date.zone",
                    "Asia/Riyadh");
            form.date("date");
            assertEquals(List.of(Refusal.of(Typed.Objection.NO_DAY).on("date.from")), form.objections());
        }

        @ParameterizedTest
        @CsvSource({"YEAR, 2017", "MONTH, 2017-03", "ABOUT, 2017", "ABOUT, 2017-03"})
        void is_shown_again_with_no_more_than_is_known(Precision precision, String typed) {
            PartialDate date = typed("date.precision", precision.name(), "date.from", typed)
                    .date("date");
            Sheet sheet = Sheet.empty().with("date", date);
            assertEquals(typed, sheet.text("date.from"));
            assertEquals("", sheet.text("date.to"));
            assertEquals(date, Typed.in(sheet).date("date"));
        }

        @Test
        void that_is_relative_keeps_its_words_and_gets_no_day() {
            PartialDate date = typed(
                            "date.precision", "RELATIVE", "date.words", "الأسبوع المقبل", "date.from", "2021-01-01")
                    .date("date");
            assertEquals(null, date.from());
            assertEquals("الأسبوع المقبل", date.words());
        }

        @Test
        void names_all_that_is_missing_at_once() {
            Typed typed = typed("date.precision", "MINUTE", "date.zone", "Mars/Olympus");
            typed.date("date");
            assertEquals(
                    List.of(
                            Refusal.of(Typed.Objection.REQUIRED).on("date.from"),
                            Refusal.of(Typed.Objection.REQUIRED).on("date.time"),
                            Refusal.of(Typed.Objection.NOT_A_ZONE).on("date.zone")),
                    typed.objections());
        }

        @Test
        void that_ends_before_it_begins_is_refused() {
            Typed typed = typed("date.precision", "RANGE", "date.from", "2021-02-02", "date.to", "2021-02-01");
            typed.date("date");
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.ENDS_BEFORE_IT_BEGINS).on("date.to")), typed.objections());
        }

        @Test
        void survives_the_way_through_a_sheet() {
            PartialDate noon = new PartialDate(
                    LocalDate.of(2021, 11, 3),
                    LocalDate.of(2021, 11, 3),
                    LocalTime.NOON,
                    "Asia/Riyadh",
                    Precision.MINUTE,
                    "ظهر الأربعاء",
                    PartialDate.Basis.INFERRED);
            assertEquals(noon, Typed.in(Sheet.empty().with("date", noon)).date("date"));
        }
    }

    @Test
    void a_value_that_is_not_in_the_list_is_refused() {
        Typed typed = typed("kind", "SOMETHING");
        typed.choice("kind", Precision.class);
        assertEquals(List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on("kind")), typed.objections());
    }

    @Test
    void an_empty_field_is_no_field() {
        assertEquals(Sheet.empty(), new Sheet(Map.of("title.en", "  ")));
    }
}
