package org.dalil.dossier.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BracketPinningTest {

    private static final String RLM = "\u200F";
    private static final String LRM = "\u200E";

    @Test
    void gives_brackets_around_arabic_the_direction_of_arabic() {
        assertEquals("قرار " + RLM + "(" + RLM + "مجلس" + RLM + ")" + RLM, BracketPinning.pinned("قرار (مجلس)", true));
    }

    @Test
    void goes_by_the_direction_of_the_paragraph() {
        assertEquals("a " + LRM + "(" + LRM + "ب" + LRM + ")" + LRM + " c", BracketPinning.pinned("a (ب) c", false));
    }

    @Test
    void leaves_text_alone_that_has_nothing_to_resolve() {
        assertEquals("a (b)", BracketPinning.pinned("a (b)", false));
        assertEquals("بلا أقواس", BracketPinning.pinned("بلا أقواس", true));
    }
}
