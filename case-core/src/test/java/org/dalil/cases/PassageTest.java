package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PassageTest {

    private static final String LETTER = "نطالب بإدراج مجموعة «إن إس أو» في القائمة. نطالب بحظر البيع.";
    private static final DocumentId DOCUMENT = DocumentId.next();

    @Test
    void is_marked_where_the_document_says_it_first() {
        PassageView marked = view(passage("نطالب"));
        assertEquals(0, marked.start());
        assertEquals("نطالب".length(), marked.end());
    }

    @Test
    void can_be_cut_out_of_the_document_letter_by_letter() {
        PassageView marked = view(passage("مجموعة «إن إس أو»"));
        assertEquals(marked.quote(), LETTER.substring(marked.start(), marked.end()));
        assertEquals(1, marked.paragraph());
    }

    @Test
    void is_never_made_of_words_that_the_document_does_not_say() {
        assertThrows(IllegalArgumentException.class, () -> passage("مجموعة إن إس أو"));
    }

    @Test
    void touches_what_shares_a_letter_with_it() {
        assertTrue(passage("إدراج مجموعة").touches(passage("مجموعة «إن إس أو»")));
        assertTrue(passage("«إن إس أو»").touches(passage("إس")));
    }

    @Test
    void does_not_touch_what_only_stands_beside_it() {
        assertFalse(passage("مجموعة ").touches(passage("«إن إس أو»")));
        assertFalse(passage("«إن إس أو»").touches(passage("مجموعة ")));
    }

    @Test
    void does_not_touch_the_same_place_of_another_document() {
        Passage elsewhere = Passage.of(PassageId.next(), CaseId.next(), DocumentId.next(), LETTER, "نطالب");
        assertFalse(passage("نطالب").touches(elsewhere));
    }

    @Test
    void carries_nothing_if_its_meaning_is_reversed_and_everything_else_otherwise() {
        assertFalse(withA(DiscrepancyKind.MEANING_REVERSED).citable());
        assertTrue(withA(DiscrepancyKind.TYPO).citable());
        assertTrue(view(passage("نطالب")).citable());
    }

    @Test
    void is_not_cited_if_the_source_reverses_the_meaning_of_any_letter_of_it() {
        Passage whole = passage("نطالب بإدراج مجموعة «إن إس أو» في القائمة.");
        assertEquals(
                Outcome.refused(Passage.Objection.MEANING_REVERSED, "نطالب بإدراج"),
                passage("نطالب بإدراج").cite(List.of(whole)));
        Passage elsewhere = passage("بحظر البيع.");
        assertEquals(Outcome.done(elsewhere.id()), elsewhere.cite(List.of(whole)));
    }

    private static Passage passage(String quote) {
        return Passage.of(PassageId.next(), CaseId.next(), DOCUMENT, LETTER, quote);
    }

    private static PassageView view(Passage passage) {
        return passage.view(Paragraphs.of(LETTER, 0), List.of(), false);
    }

    private static PassageView withA(DiscrepancyKind kind) {
        LocalText nothing = LocalText.orEmpty(null);
        return passage("نطالب")
                .view(
                        Paragraphs.of(LETTER, 0),
                        List.of(new DiscrepancyView(Ids.next(), "D1", kind, null, null, nothing, nothing, null)),
                        false);
    }
}
