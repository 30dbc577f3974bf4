package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphsTest {

    private static final String LETTER = "Joint letter\nDear Ministers,\nWe write to you.\n\n  \nWe ask you to act.";

    @Test
    void what_stands_before_the_body_has_no_number() {
        assertEquals(0, at("Joint letter"));
        assertEquals(0, at("Ministers"));
    }

    @Test
    void the_body_begins_with_the_first() {
        assertEquals(1, at("We write"));
        assertEquals(1, at("to you."));
    }

    @Test
    void empty_lines_do_not_count() {
        assertEquals(2, at("We ask"));
        assertEquals(2, at("act."));
    }

    @Test
    void an_empty_line_belongs_to_the_paragraph_before_it() {
        assertEquals(1, at("\n  \n"));
    }

    @Test
    void a_document_without_a_body_has_none() {
        assertEquals(0, Paragraphs.of("Joint letter\n", 13).at(3));
    }

    private static int at(String words) {
        return Paragraphs.of(LETTER, LETTER.indexOf("We write")).at(LETTER.indexOf(words));
    }
}
