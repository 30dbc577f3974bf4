package org.dalil.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Access Now",
                "12) Access Now",
                "(3) Access Now",
                "٤- Access Now",
                "۵. Access Now",
                "• Access Now",
                "– Access Now",
                "  Access Now  ",
                "7\tAccess Now",
                "\u200f8. Access Now"
            })
    void numbers_and_bullets_are_no_part_of_what_was_signed(String line) {
        assertEquals("Access Now", only(line, null).asSigned());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7amleh", "5 Rights Foundation", "المادة 19", "ARTICLE 19"})
    void a_number_that_belongs_to_the_name_stays(String line) {
        assertEquals(line, only(line, null).asSigned());
    }

    @Test
    void empty_lines_and_headings_sign_nothing() {
        PastedList list = PastedList.read("Organisations:\n\nAccess Now\n\nالخبراء:\nسيينا أنستيس\n", null);
        assertEquals(
                List.of("Access Now", "سيينا أنستيس"),
                list.lines().stream().map(SignatureLine::asSigned).toList());
    }

    @Test
    void a_heading_says_who_follows() {
        PastedList list = PastedList.read("المنظمات:\nهيومينا\nالأفراد:\nسيينا أنستيس", null);
        assertEquals(
                List.of(Kind.ORGANISATION, Kind.INDIVIDUAL),
                list.lines().stream().map(SignatureLine::kind).toList());
    }

    @Test
    void what_the_person_says_of_all_of_them_counts_more_than_a_heading() {
        assertEquals(
                Kind.INDIVIDUAL,
                only("Organisations:\nAmnesty International", Kind.INDIVIDUAL).kind());
    }

    @Test
    void a_word_that_only_bodies_have_tells_a_body_from_a_person() {
        assertEquals(Kind.ORGANISATION, only("مركز الخليج لحقوق الإنسان", null).kind());
        assertEquals(Kind.INDIVIDUAL, only("Dr. Jane Roe", null).kind());
        assertEquals(Kind.INDIVIDUAL, only("د. فلان الفلاني", null).kind());
    }

    @Test
    void a_country_at_the_end_is_no_part_of_the_name_but_of_what_was_signed() {
        SignatureLine line = only("المركز اللبناني لحقوق الإنسان، لبنان", null);
        assertEquals("المركز اللبناني لحقوق الإنسان، لبنان", line.asSigned());
        assertEquals(LocalText.arabic("المركز اللبناني لحقوق الإنسان"), line.name());
        assertEquals("Lebanon", line.country().en());
        assertEquals("Liban", only("Association X (Liban)", null).country().fr());
    }

    @Test
    void what_is_no_country_stays_in_the_name() {
        assertEquals(
                LocalText.english("Gulf Centre for Human Rights (GCHR)"),
                only("Gulf Centre for Human Rights (GCHR)", null).name());
    }

    private static SignatureLine only(String pasted, Kind assumed) {
        List<SignatureLine> lines = PastedList.read(pasted, assumed).lines();
        assertEquals(1, lines.size());
        return lines.get(0);
    }
}
