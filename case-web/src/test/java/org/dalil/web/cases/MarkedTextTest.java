package org.dalil.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentId;
import org.dalil.cases.PassageId;
import org.dalil.cases.PassageView;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkedTextTest {

    private static final DocumentId DOCUMENT = DocumentId.next();

    private static final String TEXT = "A title\n\nThe firm sells spyware.\nNobody may buy it.\n";

    @Test
    void a_text_without_passages_is_its_lines() {
        List<MarkedText.Block> blocks = MarkedText.of(TEXT, List.of()).blocks();
        assertEquals(3, blocks.size());
        assertEquals(TEXT.replace("\n\n", "\n"), letters(blocks));
        assertTrue(blocks.get(1).apart(), "an empty line stands before it");
        assertFalse(blocks.get(2).apart());
    }

    @Test
    void the_note_stands_beside_the_line_in_which_its_passage_begins() {
        List<MarkedText.Block> blocks = MarkedText.of(TEXT, List.of(passage("buy"), passage("sells spyware.\nNobody")))
                .blocks();
        assertEquals(List.of(1), numbers(blocks.get(1)));
        assertEquals(List.of(2), numbers(blocks.get(2)));
        assertEquals(TEXT.replace("\n\n", "\n"), letters(blocks));
    }

    @Test
    void passages_that_overlap_both_keep_their_number() {
        MarkedText.Block line = MarkedText.of(TEXT, List.of(passage("firm sells"), passage("sells spyware")))
                .blocks()
                .get(1);
        assertEquals(
                List.of("The ", "firm ", "sells", " spyware", ".\n"),
                line.runs().stream().map(MarkedText.Run::text).toList());
        assertEquals(
                List.of(List.of(), List.of(1), List.of(2), List.of(), List.of()),
                line.runs().stream().map(MarkedText.Run::begins).toList());
    }

    @Test
    void a_passage_whose_meaning_is_reversed_looks_so() {
        MarkedText.Block line = MarkedText.of(TEXT, List.of(passage("may buy it", DiscrepancyKind.MEANING_REVERSED)))
                .blocks()
                .get(2);
        assertEquals("is-reversed", line.runs().get(1).look());
    }

    @Test
    void what_is_wrong_with_a_passage_is_told_once() {
        PassageView wrong = passage("sells spyware", DiscrepancyKind.TYPO);
        PassageView touching =
                new PassageView(PassageId.next(), DOCUMENT, "spyware", 24, 31, 1, wrong.discrepancies(), false);
        MarkedText.Block line =
                MarkedText.of(TEXT, List.of(wrong, touching)).blocks().get(1);
        assertEquals(1, line.marks().get(0).own().size());
        assertEquals(0, line.marks().get(1).own().size());
    }

    private static PassageView passage(String quote, DiscrepancyKind... wrong) {
        PassageId id = PassageId.next();
        LocalText issue = LocalText.english("something");
        List<DiscrepancyView> discrepancies = List.of(wrong).stream()
                .map(kind -> new DiscrepancyView(UUID.randomUUID(), "D1", kind, id, null, issue, issue, null))
                .toList();
        int start = TEXT.indexOf(quote);
        return new PassageView(id, DOCUMENT, quote, start, start + quote.length(), 1, discrepancies, false);
    }

    private static List<Integer> numbers(MarkedText.Block block) {
        return block.marks().stream().map(MarkedText.Mark::number).toList();
    }

    private static String letters(List<MarkedText.Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.runs().stream())
                .map(MarkedText.Run::text)
                .collect(Collectors.joining());
    }
}
