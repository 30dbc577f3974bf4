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
            "DAY, 2021-11-03, 2021-11-03",
            "WEEK, 2021-11-01, 2021-11-07",
            "MONTH, 2024-02-10, 2024-02-29",
            "YEAR, 2021-05-05, 2021-12-31"
        })
        void ends_where_its_precision_says(Precision precision, LocalDate from, LocalDate to) {
            PartialDate date = typed("date.precision", precision.name(), "date.from", from.toString())
                    .date("date");
            assertEquals(from, date.from());
            assertEquals(to, date.to());
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
