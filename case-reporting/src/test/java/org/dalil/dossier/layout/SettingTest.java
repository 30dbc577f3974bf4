package org.dalil.dossier.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Fact;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.dossier.content.SectionBody.Reasons;
import org.dalil.dossier.markup.MarkupError;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTest {

    private static final DossierContent CASE = NsoDossier.content();
    private static final LocalText NOTHING = new LocalText(null, null, null);

    @Nested
    class Numbers {

        @Test
        void are_the_same_in_both_languages() {
            var english = Setting.rehearse(CASE, Language.ENGLISH);
            var arabic = Setting.rehearse(CASE, Language.ARABIC);
            assertEquals(english.paragraphs(), arabic.paragraphs());
            assertEquals(printedKeys(english), printedKeys(arabic));
            assertEquals(40, english.paragraphs().size());
        }

        @Test
        void are_printed_in_their_order() {
            var english = Setting.rehearse(CASE, Language.ENGLISH);
            assertEquals(english.paragraphs(), printedKeys(english));
        }
    }

    @Nested
    class Facts {

        @ParameterizedTest
        @EnumSource(names = {"ENGLISH", "ARABIC"})
        void all_have_a_footnote(Language language) {
            var facts = ((Chronology) body("facts")).facts().size();
            assertTrue(footnotes(only("facts", language)) >= facts);
        }

        @Test
        void without_a_source_get_a_footnote_that_says_so() {
            var fact = new Fact(
                    new Paragraph("F1", new Prose(LocalText.english("It rained."))),
                    PartialDate.notStated(),
                    NOTHING,
                    NOTHING);
            var changed = NsoDossier.with(small(), "facts", body -> new Chronology(List.of(fact)));
            var setting = Setting.rehearse(changed, Language.ENGLISH);
            assertEquals(1, footnotes(setting));
            assertTrue(words(setting, "facts").contains("Source: □ not stated"), words(setting, "facts"));
        }
    }

    @Nested
    class What_is_missing {

        @ParameterizedTest
        @EnumSource
        void is_printed_as_missing(Language language) {
            var setting = Setting.rehearse(NsoDossier.with(small(), "risk", body -> narrative(NOTHING)), language);
            assertTrue(words(setting, "risk").contains("□"), words(setting, "risk"));
        }

        @Test
        void in_one_language_only_is_printed_in_the_language_there_is() {
            var changed = NsoDossier.with(small(), "risk", body -> narrative(LocalText.arabic("لا شيء")));
            var setting = Setting.rehearse(changed, Language.ENGLISH);
            assertTrue(words(setting, "risk").contains("لا شيء (in Arabic)"), words(setting, "risk"));
            assertTrue(fo(setting).contains("xml:lang=\"ar\""));
        }

        @Test
        void keeps_the_digits_of_a_number_in_their_order_among_arabic_words() {
            var changed = NsoDossier.with(small(), "risk", body -> narrative(LocalText.arabic("هاتف +972-9-123-4567")));
            var number = "<fo:bidi-override direction=\"ltr\" unicode-bidi=\"embed\">+972-9-123-4567<";
            assertTrue(fo(Setting.rehearse(changed, Language.ENGLISH)).contains(number));
            assertTrue(fo(Setting.rehearse(changed, Language.ARABIC)).contains(number));
        }

        @Test
        void leaves_no_section_empty() {
            var setting = Setting.rehearse(
                    NsoDossier.with(small(), "risk", body -> new Narrative(List.of())), Language.ENGLISH);
            assertTrue(words(setting, "risk").contains("□ not stated"));
        }
    }

    @Nested
    class A_reference {

        @Test
        void to_an_unknown_exhibit_is_refused() {
            var error = refused("See [E-99].");
            assertEquals(List.of("risk", "D1", "E-99"), List.of(error.section(), error.key(), error.reference()));
        }

        @Test
        void to_an_unknown_paragraph_is_refused() {
            assertEquals("¶X7", refused("See ¶ [¶X7].").reference());
        }

        @Test
        void to_unknown_contrary_information_is_refused() {
            assertEquals("N-77", refused("See [N-77].").reference());
        }

        @Test
        void in_broken_markup_is_refused_with_its_place() {
            var changed = NsoDossier.with(CASE, "risk", body -> narrative(LocalText.english("See [E-01.")));
            var error = assertThrows(MarkupError.class, () -> Setting.rehearse(changed, Language.ENGLISH));
            assertTrue(error.getMessage().startsWith("section risk, D1"), error.getMessage());
        }

        private UnknownReference refused(String text) {
            var changed = NsoDossier.with(CASE, "risk", body -> narrative(LocalText.english(text)));
            return assertThrows(UnknownReference.class, () -> Setting.rehearse(changed, Language.ENGLISH));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void every_link_has_a_target(Language language) {
        var fo = fo(Setting.rehearse(CASE, language));
        var links = Pattern.compile("internal-destination=\"([^\"]+)\"").matcher(fo);
        while (links.find()) {
            assertTrue(fo.contains(" id=\"" + links.group(1) + "\""), links.group(1));
        }
    }

    @Test
    void the_statement_of_reasons_keeps_within_its_words() {
        var reasons = (Reasons) body("reasons");
        var words = Setting.rehearse(CASE, Language.ENGLISH).words().get("reasons");
        assertTrue(words.contains("180 words of at most " + reasons.wordLimit()), words);
    }

    @Test
    void what_would_be_markup_in_the_record_is_never_read_as_such() {
        var changed = NsoDossier.with(
                small(),
                "risk",
                body -> new Narrative(List.of(
                        new Paragraph("D1", Prose.plain(LocalText.english("<fo:block/> [E-99] **x** & \"y\""))))));
        assertTrue(words(Setting.rehearse(changed, Language.ENGLISH), "risk")
                .contains("<fo:block/> [E-99] **x** & \"y\""));
    }

    private static DossierContent small() {
        return new DossierContent(
                CASE.imprint(),
                CASE.cover(),
                CASE.sections().stream()
                        .filter(section -> List.of("facts", "risk").contains(section.key()))
                        .toList(),
                CASE.exhibits());
    }

    private static Narrative narrative(LocalText text) {
        return new Narrative(List.of(new Paragraph("D1", new Prose(text))));
    }

    private static SectionBody body(String key) {
        return CASE.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow()
                .body();
    }

    private static Setting only(String key, Language language) {
        return Setting.rehearse(
                new DossierContent(
                        CASE.imprint(),
                        CASE.cover(),
                        CASE.sections().stream()
                                .filter(section -> List.of(key, "annex_sources").contains(section.key()))
                                .toList(),
                        CASE.exhibits()),
                language);
    }

    private static List<String> printedKeys(Setting setting) {
        return Pattern.compile(" id=\"p-([^\"]+)\"")
                .matcher(fo(setting))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static long footnotes(Setting setting) {
        return Pattern.compile("<fo:footnote>").matcher(fo(setting)).results().count();
    }

    private static String words(Setting setting, String section) {
        var words = setting.words().get(section).replace('\u00a0', ' ');
        assertFalse(words.isBlank());
        return words;
    }

    private static String fo(Setting setting) {
        return new String(setting.fo(), StandardCharsets.UTF_8);
    }
}
