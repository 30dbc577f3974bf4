package org.dalil.dossier.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Embedded;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Contrary;
import org.dalil.dossier.content.SectionBody.Fact;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.dossier.content.SectionBody.OtherAction;
import org.dalil.dossier.content.SectionBody.Reasons;
import org.dalil.markup.MarkupError;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            var changed = NsoDossier.with(small(), "facts", body -> new Chronology(List.of(), List.of(fact)));
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
        void keeps_arabic_words_inside_an_english_sentence_in_their_order() {
            var spoken = new PartialDate(null, null, null, null, Precision.RELATIVE, "3 نوفمبر", Basis.STATED);
            var fact = new Fact(
                    new Paragraph("F1", new Prose(LocalText.english("It rained in " + Embedded.arabic("حي 3") + "."))),
                    spoken,
                    NOTHING,
                    NOTHING);
            var changed = NsoDossier.with(small(), "facts", body -> new Chronology(List.of(), List.of(fact)));
            var english = Setting.rehearse(changed, Language.ENGLISH);
            for (var arabic : List.of("3 نوفمبر", "حي 3")) {
                assertTrue(
                        Pattern.compile("direction=\"rtl\"[^>]*><fo:inline [^>]*xml:lang=\"ar\"[^>]*>" + arabic + "<")
                                .matcher(fo(english))
                                .find(),
                        fo(english));
            }
            assertTrue(words(english, "facts").contains("It rained in حي 3."), words(english, "facts"));
            assertTrue(
                    words(Setting.rehearse(changed, Language.ARABIC), "facts").contains("«3 نوفمبر»"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"facts", "risk", "contrary", "other"})
        void leaves_no_section_empty(String section) {
            var setting =
                    Setting.rehearse(NsoDossier.with(only(section), section, SettingTest::empty), Language.ENGLISH);
            assertTrue(words(setting, section).contains("□ not stated"));
        }

        @Test
        void is_not_said_of_a_section_in_which_something_is_written() {
            var written = List.of(new Paragraph("W1", new Prose(LocalText.english("No date is known yet."))));
            var setting = Setting.rehearse(
                    NsoDossier.with(small(), "facts", body -> new Chronology(written, List.of())), Language.ENGLISH);
            assertTrue(words(setting, "facts").contains("No date is known yet."));
            assertFalse(words(setting, "facts").contains("not stated"));
            assertEquals("W1", setting.paragraphs().get(0));
        }
    }

    @Nested
    class A_name_of_the_target {

        private static final Pattern HEADING = Pattern.compile(
                "font-size=\"([0-9.]+)pt\" line-height=\"([0-9.]+)pt\" color=\"[^\"]+\" start-indent=\"[^\"]+\" role=\"H1\"");

        @Test
        void in_arabic_only_has_room_on_the_english_cover_and_stands_there_once() {
            var setting = cover(LocalText.arabic("شركة الأفق"), Language.ENGLISH);
            assertEquals(List.of(37.705, 64.0), size(setting));
            assertEquals(2, words(setting, "cover").split("شركة الأفق", -1).length);
        }

        @Test
        void in_both_languages_stands_there_twice() {
            var name = new LocalText("شركة الأفق", "Horizon", null);
            var setting = cover(name, Language.ENGLISH);
            assertEquals(List.of(46.0, 50.0), size(setting));
            assertTrue(words(setting, "cover").contains("Horizon\nشركة الأفق"), words(setting, "cover"));
        }

        @Test
        void is_the_smaller_the_longer_it_is() {
            double before = Double.MAX_VALUE;
            for (int words : List.of(1, 5, 12)) {
                var size = size(cover(LocalText.english("Battalion ".repeat(words)), Language.ENGLISH));
                assertTrue(size.get(0) < before && size.get(0) < size.get(1), size::toString);
                before = size.get(0);
            }
        }

        private static Setting cover(LocalText target, Language language) {
            var cover = CASE.cover();
            return Setting.rehearse(
                    new DossierContent(
                            CASE.imprint(),
                            new Cover(
                                    cover.title(),
                                    target,
                                    target,
                                    cover.proposal(),
                                    Prose.NOT_STATED,
                                    cover.authority(),
                                    cover.acts(),
                                    cover.submittedBy(),
                                    cover.standing()),
                            small().sections(),
                            CASE.exhibits()),
                    language);
        }

        private static List<Double> size(Setting setting) {
            var heading = HEADING.matcher(fo(setting));
            assertTrue(heading.find());
            return List.of(Double.valueOf(heading.group(1)), Double.valueOf(heading.group(2)));
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

    @Nested
    class What_is_cited {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ENGLISH | , p. 3, para. 2. | see paragraph 1.",
                    "FRENCH | , p. 3, par. 2. | voir paragraphe 1.",
                    "ARABIC | ، ص. 3، الفقرة 2. | انظر الفقرة 1."
                })
        void is_printed_in_footnotes_in_the_words_of_the_language(Language language, String place, String fact) {
            var setting = Setting.rehearse(citing("[E-01 p. 3 ¶2][F1][§EU-1.2][§EU-1.2/1]"), language);
            assertEquals(4, footnotes(setting) - footnotes(Setting.rehearse(citing("Nothing."), language)));
            var said = words(setting, "risk");
            for (var part : List.of("E\u201101" + place, fact, "Art. 1(2).", "It was said.")) {
                assertTrue(said.contains(part), part + " not in " + said);
            }
            assertTrue(fo(setting).contains("internal-destination=\"x-E-01\""));
        }

        @Test
        void in_a_footnote_makes_no_footnote_of_its_own() {
            assertEquals(
                    1,
                    footnotes(Setting.rehearse(citing("It is so.^[See [E-01 p. 3], and [F1]]"), Language.ENGLISH))
                            - footnotes(Setting.rehearse(citing("Nothing."), Language.ENGLISH)));
        }

        @Test
        void and_unknown_is_refused() {
            assertThrows(UnknownReference.class, () -> Setting.rehearse(citing("It is so [§EU-9]."), Language.ENGLISH));
        }

        private static DossierContent citing(String text) {
            var changed = NsoDossier.with(small(), "risk", body -> narrative(new LocalText(text, text, text)));
            return new DossierContent(
                    changed.imprint(),
                    changed.cover(),
                    changed.sections(),
                    changed.exhibits(),
                    Map.of(
                            "EU-1.2", new LocalText("Art. 1(2)", "Art. 1(2)", "Art. 1(2)"),
                            "EU-1.2/1", new LocalText("It was said", "It was said", "It was said")));
        }
    }

    @Test
    void headings_lists_and_quotations_are_set_and_tagged_as_what_they_are() {
        var text = LocalText.english("# The case\nIt began.\n- once\n2. twice\n> We deny it.\n\n{arg:It must end.}");
        var setting = Setting.rehearse(NsoDossier.with(small(), "risk", body -> narrative(text)), Language.ENGLISH);
        var fo = fo(setting);
        assertEquals(1, Pattern.compile("role=\"L\"").matcher(fo).results().count());
        assertEquals(2, Pattern.compile("role=\"LI\"").matcher(fo).results().count());
        assertEquals(
                1, Pattern.compile("role=\"BlockQuote\"").matcher(fo).results().count());
        assertTrue(words(setting, "risk").contains("It must end."), words(setting, "risk"));
        assertFalse(words(setting, "risk").contains("arg:"), words(setting, "risk"));
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

    private static SectionBody empty(SectionBody body) {
        if (body instanceof Chronology) {
            return new Chronology(List.of(), List.of());
        }
        if (body instanceof Contrary) {
            return new Contrary(List.of(), List.of());
        }
        return body instanceof OtherAction ? new OtherAction(List.of(), List.of()) : new Narrative(List.of());
    }

    private static DossierContent small() {
        return only("facts", "risk");
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
        return Setting.rehearse(only(key, "annex_sources"), language);
    }

    private static DossierContent only(String... keys) {
        return new DossierContent(
                CASE.imprint(),
                CASE.cover(),
                CASE.sections().stream()
                        .filter(section -> List.of(keys).contains(section.key()))
                        .toList(),
                CASE.exhibits());
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
