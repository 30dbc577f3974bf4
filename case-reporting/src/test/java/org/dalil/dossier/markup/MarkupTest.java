package org.dalil.dossier.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.markup.Inline.Bold;
import org.dalil.dossier.markup.Inline.ContraryReference;
import org.dalil.dossier.markup.Inline.English;
import org.dalil.dossier.markup.Inline.ExhibitReference;
import org.dalil.dossier.markup.Inline.Footnote;
import org.dalil.dossier.markup.Inline.Identifier;
import org.dalil.dossier.markup.Inline.Italic;
import org.dalil.dossier.markup.Inline.NotStated;
import org.dalil.dossier.markup.Inline.ParagraphReference;
import org.dalil.dossier.markup.Inline.Words;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkupTest {

    @Test
    void knows_bold_and_italic() {
        assertEquals(
                List.of(new Bold(List.of(new Words("a "), new Italic(List.of(new Words("b"))))), new Words(" c")),
                Markup.parse("**a *b*** c"));
    }

    @Test
    void knows_what_a_text_refers_to() {
        assertEquals(
                List.of(
                        new ExhibitReference("E-01"),
                        new Words(" "),
                        new ParagraphReference("F2"),
                        new Words(" "),
                        new ContraryReference("N-1")),
                Markup.parse("[E-01] [¶F2] [N-1]"));
    }

    @Test
    void knows_gaps_in_usual_and_in_other_words() {
        assertEquals(List.of(new NotStated(""), new NotStated("no file")), Markup.parse("[□][□ no file]"));
    }

    @Test
    void reads_what_stands_in_a_footnote() {
        assertEquals(
                List.of(
                        new Words("Said."),
                        new Footnote(List.of(new ExhibitReference("E-01"), new Words(", para. 2")))),
                Markup.parse("Said.^[[E-01], para. 2]"));
    }

    @Test
    void knows_words_that_run_their_own_way() {
        assertEquals(
                List.of(new English(List.of(new Italic(List.of(new Words("Kadi"))))), new Identifier("v0.4")),
                Markup.parse("{en:*Kadi*}{id:v0.4}"));
    }

    @Test
    void lets_a_backslash_free_a_sign() {
        assertEquals(List.of(new Words("[sic] {x} * ^ \\")), Markup.parse("\\[sic\\] \\{x\\} \\* \\^ \\\\"));
    }

    @Test
    void prints_a_plain_text_as_it_is() {
        var text = "a *b* [c] {d} ^ \\ ¶";
        var prose = Prose.plain(LocalText.english(text));
        assertEquals(List.of(new Words(text)), Markup.parse(prose.text().en()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold",
                "*italic",
                "[sic]",
                "[E-1]",
                "[¶]",
                "a] b",
                "{xx:a}",
                "{ltr:a",
                "}",
                "^a",
                "^[open",
                "^[a ^[b]]",
                "a \\b",
                "\\"
            })
    void refuses_what_it_does_not_understand(String text) {
        assertThrows(MarkupError.class, () -> Markup.parse(text));
    }

    @Test
    void says_where_it_stopped_understanding() {
        var error = assertThrows(MarkupError.class, () -> Markup.parse("The law [sic] says"));
        assertTrue(error.getMessage().contains("at character 9"), error.getMessage());
    }
}
