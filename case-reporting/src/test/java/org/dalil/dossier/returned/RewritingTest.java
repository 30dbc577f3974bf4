package org.dalil.dossier.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.returned.Caution.Kind;
import org.dalil.dossier.word.WordPress;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.worker.Failure;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RewritingTest {

    private static final Workers WORKERS = new Workers();
    private static final String WRITTEN =
            """
            The firm **sold** spyware [E-02 p. 3 ¶2] to three States^[Annex I, see [E-03] at 4.], as [E-04] and [¶F2] say. {arg:That is support.} The file {id:v0.4} has \\[sic\\] □.

            > It was *used* against reporters [F2].

            - first thing [E-03]
            - second thing""";

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
    }

    @Nested
    class Untouched {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    WRITTEN,
                    "Plain words.",
                    "# A heading [E-02]\n\nand text",
                    "1. one\n2. two [E-02 p. 4]\n\nafter the list",
                    "> quoted from the start",
                    "- only\n- items",
                    "Not stated: [□ no file], [□] and {tlp:AMBER} at {url:https://example.org/a.b}.",
                    "{ltr:10-12} {en:in English} {ar:كلمات} and **bold with a note^[in it {id:x-1}]**",
                    "Law [§EU-GHRSR-1] is cited.",
                    "^[Only a note.]",
                    "Article 5 and no. 4, para. 3 -- 1. not a list\n\\- nor this",
                    "Two  blanks and\na line [E-02]  [E-03 p. 1]."
                })
        void what_was_written_comes_back(String written) {
            Changes changes = changed(written, text -> text);
            assertEquals(List.of(), changes.blocks());
            List<Atom> block = block(written);
            Rewriting.Result result = Rewriting.of(written, block, block).orElseThrow();
            assertEquals(List.of(), result.cautions());
            assertEquals(block, block(result.text().orElseThrow()), () -> result.text()
                    .orElseThrow());
            assertEquals(
                    written.replace("\r", "").replaceAll("\\s+", " "),
                    result.text().orElseThrow().replaceAll("\\s+", " "));
        }
    }

    @Nested
    class Words {

        @Test
        void are_put_in_and_taken_out_and_every_citation_stays() {
            assertEquals(
                    WRITTEN.replace("spyware", "surveillance tools").replace("second thing", "third thing"),
                    rewritten(edit("spyware", "surveillance tools").andThen(edit("second thing", "third thing"))));
        }

        @Test
        void that_mean_something_in_the_markup_are_words() {
            assertEquals(
                    WRITTEN.replace("three States", "\\[three\\] \\*States\\*"),
                    rewritten(edit("three States", "[three] *States*")));
        }

        @Test
        void in_what_is_argued_are_argued_and_behind_it_are_not() {
            assertEquals(
                    WRITTEN.replace("That is support.}", "That is plainly support.} So we say."),
                    rewritten(edit("That is support.", "That is plainly support. So we say.")));
        }

        @Test
        void of_a_footnote_change_in_it() {
            Rewriting.Result result =
                    result(word -> word.instead("word/footnotes.xml", "Annex I, see ", "Annex II, see "), WRITTEN);
            assertEquals(WRITTEN.replace("Annex I,", "Annex II,"), result.text().orElseThrow());
            assertEquals(List.of(Kind.CITATION_CHANGED), kinds(result));
        }

        @Test
        void in_a_new_paragraph_behind_the_last_one_belong_to_the_block() {
            assertEquals(
                    WRITTEN + "\n\nAnd more of it.",
                    rewritten(text -> text.replaceFirst(
                            "(second thing.*?</w:p>)",
                            "$1<w:p><w:r><w:t>And more </w:t></w:r><w:r><w:t>of it.</w:t></w:r></w:p>")));
        }
    }

    @Nested
    class TrackedChanges {

        @Test
        void count_as_they_will_stand() {
            assertEquals(
                    WRITTEN.replace("second thing", "second new thing"),
                    rewritten(text -> text.replace(
                            "second thing",
                            "second </w:t></w:r><w:ins w:id=\"900\"><w:r><w:t>new</w:t></w:r></w:ins>"
                                    + "<w:del w:id=\"901\"><w:r><w:delText>old</w:delText></w:r></w:del>"
                                    + "<w:r><w:t xml:space=\"preserve\"> thing")));
        }
    }

    @Nested
    class Citations {

        @Test
        void that_were_taken_out_are_named() {
            Rewriting.Result result = result(
                    word -> word.with(text -> text.replaceFirst(
                            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
                                    + "<w:footnoteReference w:id=\"" + first(text) + "\"/></w:r>",
                            "")),
                    WRITTEN);
            assertEquals(WRITTEN.replace(" [E-02 p. 3 ¶2]", ""), result.text().orElseThrow());
            assertEquals(List.of(Kind.CITATION_GONE), kinds(result));
            assertTrue(result.cautions().get(0).words().contains("E-02"));
        }

        @Test
        void whose_words_lead_elsewhere_are_named_and_not_made_citations() {
            Rewriting.Result result =
                    result(word -> word.with(text -> replacedInBlock(text, "E\u201104", "E\u201103")), WRITTEN);
            assertEquals(WRITTEN.replace("[E-04]", "E-03"), result.text().orElseThrow());
            assertEquals(List.of(Kind.CITATION_GONE, Kind.CITATION_UNCLEAR), kinds(result));
        }

        @Test
        void that_were_typed_by_hand_are_named() {
            Rewriting.Result result = result(word -> word.with(edit("second thing", "second thing (E-05)")), WRITTEN);
            assertEquals(List.of(new Caution(Kind.CITATION_UNCLEAR, "E-05")), result.cautions());
            assertEquals(WRITTEN + " (E-05)", result.text().orElseThrow());
        }
    }

    @Nested
    class Files {

        @Test
        void that_are_none_or_broken_are_said_to_be() {
            assertEquals(Outcome.refused(Failure.BROKEN), read("no archive".getBytes()));
            assertEquals(
                    Outcome.refused(Failure.BROKEN),
                    read(new EditedWord(printed("x"))
                            .without("word/document.xml")
                            .saved()));
            assertEquals(
                    Outcome.refused(Failure.BROKEN),
                    read(new EditedWord(printed("x"))
                            .with(text -> text.substring(0, text.length() / 2))
                            .saved()));
        }

        @Test
        void that_nest_without_end_are_bombs() {
            assertEquals(
                    Outcome.refused(Failure.BOMB),
                    read(new EditedWord(printed("x"))
                            .with(text -> text.replaceFirst("<w:body>", "<w:body>" + "<w:sdt>".repeat(2_000)))
                            .saved()));
        }

        @Test
        void that_name_what_is_outside_are_not_followed() {
            Outcome<List<Line>> read = read(new EditedWord(printed("x"))
                    .with(text -> text.replaceFirst(
                                    "\\?>", "?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                            .replaceFirst("</w:t>", "&e;</w:t>"))
                    .saved());
            assertTrue(read instanceof Outcome.Refused<List<Line>>
                    || ((Outcome.Done<List<Line>>) read).value().size() > 0);
        }

        @Test
        void with_a_program_say_so_and_comments_say_where_they_stand() {
            ReturnedText text = RowReader.read(rows(new EditedWord(printed(WRITTEN))
                    .with("word/vbaProject.bin", none -> "x")
                    .with(
                            "word/comments.xml",
                            none -> "<w:comments xmlns:w=\"u\"><w:comment w:id=\"7\" w:author=\"Counsel\"><w:p><w:r>"
                                    + "<w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>")
                    .with(
                            edit(
                                    "second thing",
                                    "second</w:t></w:r><w:r><w:commentReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> thing"))
                    .saved()));
            assertTrue(text.program());
            assertEquals(List.of(new ReturnedText.Remark("Q1", "Counsel", "Is this so?")), text.remarks());
        }

        @Test
        void without_a_block_or_with_other_tables_say_so() {
            Changes changes = Changes.between(
                    text(printed(WRITTEN)),
                    text(new EditedWord(printed(WRITTEN))
                            .with(text -> text.replaceFirst("<w:bookmarkStart w:id=\"\\d+\" w:name=\"p_Q1\"/>", ""))
                            .saved()));
            assertEquals(List.of("Q1"), changes.missing());
            assertEquals(1, changes.elsewhere().size());
            assertEquals(changes, Changes.from(changes.toBytes()));
        }
    }

    private static String first(String text) {
        String block = text.substring(text.indexOf("w:name=\"p_Q1\""));
        int at = block.indexOf("w:footnoteReference w:id=\"") + "w:footnoteReference w:id=\"".length();
        return block.substring(at, block.indexOf('"', at));
    }

    private static UnaryOperator<String> edit(String before, String after) {
        return text -> replacedInBlock(text, before, after);
    }

    private static String replacedInBlock(String text, String before, String after) {
        int from = text.indexOf("w:name=\"p_Q1\"");
        int at = text.indexOf(before, from);
        if (from < 0 || at < 0) {
            throw new IllegalArgumentException("not there: " + before + text.substring(Math.max(0, from)));
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static List<Kind> kinds(Rewriting.Result result) {
        return result.cautions().stream().map(Caution::kind).toList();
    }

    private static String rewritten(java.util.function.Function<String, String> edit) {
        Rewriting.Result result = result(word -> word.with(edit::apply), WRITTEN);
        assertEquals(List.of(), result.cautions());
        return result.text().orElseThrow();
    }

    private static Rewriting.Result result(UnaryOperator<EditedWord> edit, String written) {
        byte[] printed = printed(written);
        Changes changes = Changes.between(
                text(printed), text(edit.apply(new EditedWord(printed)).saved()));
        assertEquals(1, changes.blocks().size());
        Changes.Block block = changes.blocks().get(0);
        Optional<Rewriting.Result> result = Rewriting.of(written, block.before(), block.after());
        return result.orElseThrow();
    }

    private static Changes changed(String written, UnaryOperator<String> edit) {
        byte[] printed = printed(written);
        return Changes.between(
                text(printed), text(new EditedWord(printed).with(edit).saved()));
    }

    private static List<Atom> block(String written) {
        return text(printed(written)).blocks().get("Q1");
    }

    private static byte[] printed(String written) {
        DossierContent nso = NsoDossier.content();
        List<Section> sections = new ArrayList<>(nso.sections());
        sections.add(new Section(
                "more",
                "20",
                LocalText.english("More"),
                new Narrative(List.of(new Paragraph("Q1", new Prose(LocalText.english(written)))))));
        DossierContent content = new DossierContent(
                nso.imprint(),
                nso.cover(),
                sections,
                nso.exhibits(),
                Map.of("EU-GHRSR-1", LocalText.english("Article 2 of the Decision")));
        return new WordPress()
                .print(Setting.forEditing(content, Language.ENGLISH).fo(), "A dossier", Language.ENGLISH);
    }

    private static ReturnedText text(byte[] file) {
        return RowReader.read(rows(file));
    }

    private static List<Line> rows(byte[] file) {
        Outcome<List<Line>> read = read(file);
        assertInstanceOf(Outcome.Done.class, read, read::toString);
        return ((Outcome.Done<List<Line>>) read).value();
    }

    private static Outcome<List<Line>> read(byte[] file) {
        return WORKERS.word(UUID.randomUUID(), new ByteArrayInputStream(file));
    }
}
