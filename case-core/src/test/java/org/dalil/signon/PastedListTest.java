package org.dalil.signon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedListTest {

    private static final String LETTER = "000_58d475c0e06cc280.txt";

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
    void a_list_out_of_a_spreadsheet_says_in_its_headings_what_is_what() {
        List<SignatureLine> lines = PastedList.read(
                        """
                        Name (EN);Name (AR);Kind;Title;Affiliation;Country;Note
                        Access Now;آكسيس ناو;organisation;;;;
                        "Doe; Jane";;expert;Director;"The ""Lab""\";Lebanon;in personal capacity

                        ;;;;;;nobody
                        """,
                        null)
                .lines();
        assertEquals(2, lines.size());
        assertEquals(
                new LocalText("آكسيس ناو", "Access Now", null), lines.get(0).name());
        assertEquals(Kind.ORGANISATION, lines.get(0).kind());
        assertEquals("Access Now / آكسيس ناو", lines.get(0).asSigned());
        assertEquals(Kind.INDIVIDUAL, lines.get(1).kind());
        assertEquals("Doe; Jane", lines.get(1).name().en());
        assertEquals("The \"Lab\"", lines.get(1).affiliation().en());
        assertEquals("in personal capacity", lines.get(1).capacity().en());
    }

    @Test
    void a_line_with_commas_is_no_spreadsheet() {
        assertEquals(
                List.of("Name of nobody, Lebanon", "Access Now"),
                PastedList.read("Name of nobody, Lebanon\nAccess Now", null).lines().stream()
                        .map(SignatureLine::asSigned)
                        .toList());
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

    @Test
    void a_capacity_is_no_part_of_the_name() {
        SignatureLine line = only(
                "World Organisation Against Torture (OMCT), within the framework of the Observatory",
                Kind.ORGANISATION);
        assertEquals(LocalText.english("World Organisation Against Torture (OMCT)"), line.name());
        assertEquals(LocalText.english("within the framework of the Observatory"), line.capacity());
    }

    /** The list of the letter on NSO, against what people read in it. */
    @Test
    void the_list_of_a_real_letter_is_parted_as_people_part_it() throws IOException {
        String letter = new String(resource("/demo/documents/" + LETTER), StandardCharsets.UTF_8);
        String pasted = letter.substring(letter.indexOf("الموقعون:"), letter.indexOf("Your tax deductible"));
        List<SignatureLine> lines = PastedList.read(pasted, null).lines();
        JsonNode seed = new ObjectMapper()
                .readTree(resource("/demo/seed-cases.json"))
                .path("cases")
                .get(0)
                .path("signatories");
        assertEquals(82 + 6, lines.size());
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SignatureLine line = lines.get(i);
            boolean organisation = i < 82;
            JsonNode said = organisation
                    ? seed.path("organisations").get(i)
                    : seed.path("individuals").get(i - 82);
            String asSigned = said.path(organisation ? "name_ar_as_signed" : "as_signed_ar")
                    .asText();
            differ(complaints, asSigned, line.asSigned());
            differ(
                    complaints,
                    (organisation ? Kind.ORGANISATION : Kind.INDIVIDUAL).name(),
                    line.kind().name());
            if (organisation) {
                boolean country = said.has("country_qualifier_in_seed");
                boolean capacity = said.has("signing_capacity_note");
                differ(complaints, country || capacity ? asSigned.replaceFirst("، .*", "") : asSigned, line.written());
                differ(
                        complaints,
                        String.valueOf(country),
                        String.valueOf(!line.country().isEmpty()));
                differ(complaints, said.path("signing_capacity_note").path("ar").asText(""), of(line.capacity()));
            } else {
                JsonNode title = said.path("title");
                differ(complaints, said.path("name_ar").asText(), line.written());
                differ(complaints, title.path("ar").asText(""), of(line.title()));
                differ(complaints, title.path("honorific").path("ar").asText(""), of(line.honorific()));
                differ(complaints, title.path("former").path("ar").asText(""), of(line.formerly()));
                differ(complaints, said.path("affiliation").path("ar").asText(""), of(line.affiliation()));
            }
        }
        assertEquals(List.of(), complaints);
        assertEquals(
                List.of("رون ديبرت"),
                lines.stream()
                        .filter(SignatureLine::unsure)
                        .map(SignatureLine::written)
                        .toList());
    }

    private static void differ(List<String> complaints, String expected, String found) {
        if (!expected.equals(found)) {
            complaints.add(expected + " ≠ " + found);
        }
    }

    private static String of(LocalText text) {
        return text.ar() == null ? "" : text.ar();
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = PastedListTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        }
    }

    private static SignatureLine only(String pasted, Kind assumed) {
        List<SignatureLine> lines = PastedList.read(pasted, assumed).lines();
        assertEquals(1, lines.size());
        return lines.get(0);
    }
}
