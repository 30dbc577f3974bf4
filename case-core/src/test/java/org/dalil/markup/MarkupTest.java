package org.dalil.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dalil.markup.Inline.Argument;
import org.dalil.markup.Inline.Bold;
import org.dalil.markup.Inline.Cited;
import org.dalil.markup.Inline.ContraryReference;
import org.dalil.markup.Inline.English;
import org.dalil.markup.Inline.ExhibitReference;
import org.dalil.markup.Inline.Footnote;
import org.dalil.markup.Inline.Identifier;
import org.dalil.markup.Inline.Italic;
import org.dalil.markup.Inline.NotStated;
import org.dalil.markup.Inline.ParagraphReference;
import org.dalil.markup.Inline.Thing;
import org.dalil.markup.Inline.Words;
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
    void knows_what_is_cited_and_where_in_it() {
        assertEquals(
                List.of(
                        new Cited(Thing.EXHIBIT, "E-05", "p. 3 ¶2"),
                        new Cited(Thing.FACT, "F4", ""),
                        new Cited(Thing.CRITERION, "EU-1.1.d.iv", ""),
                        new Cited(Thing.CLAIM, "EU-1.1.d.iv/2", "")),
                Markup.parse("[E-05 p. 3 ¶2][F4][§EU-1.1.d.iv][§EU-1.1.d.iv/2]"));
    }

    @Test
    void knows_argument() {
        assertEquals(
                List.of(new Argument(
                        List.of(new Words("It "), new Italic(List.of(new Words("must"))), new Words(".")))),
                Markup.parse("{arg:It *must*.}"));
    }

    @Test
    void parts_a_text_into_headings_lists_quotations_and_what_stands_between() {
        assertEquals(
                List.of(
                        new Block.Heading(List.of(new Words("The facts"))),
                        new Block.Text(List.of(new Words("One\nline."))),
                        new Block.Item("", List.of(new Words("first"))),
                        new Block.Item("2", List.of(new Bold(List.of(new Words("second"))))),
                        new Block.Quotation(List.of(new Words("We deny it."))),
                        new Block.Text(List.of(new Words("The end.")))),
                Markup.blocks("# The facts\nOne\nline.\n- first\n2. **second**\n> We deny it.\n\nThe end."));
    }

    @Test
    void says_where_in_the_whole_text_it_stopped_understanding() {
        var error = assertThrows(MarkupError.class, () -> Markup.blocks("# A\nThe law [sic]"));
        assertTrue(error.getMessage().contains("at character 13"), error.getMessage());
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
        assertEquals(List.of(new Words(text)), Markup.parse(Markup.escaped(text)));
        var lines = "# no heading\n- no item\n3. none either\n> no quotation";
        assertEquals(List.of(new Block.Text(List.of(new Words(lines)))), Markup.blocks(Markup.escaped(lines)));
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
