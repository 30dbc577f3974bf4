package org.dalil.shared;

import static org.dalil.shared.Language.ARABIC;
import static org.dalil.shared.Language.ENGLISH;
import static org.dalil.shared.Language.FRENCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.dalil.shared.LocalText.Spoken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalTextTest {

    private static final LocalText EVERYWHERE = new LocalText("دليل", "evidence", "preuve");

    @Test
    void everybody_reads_it_in_the_own_language_where_there_is_one() {
        assertEquals(said("دليل", ARABIC), EVERYWHERE.best(ARABIC));
        assertEquals(said("evidence", ENGLISH), EVERYWHERE.best(ENGLISH));
        assertEquals(said("preuve", FRENCH), EVERYWHERE.best(FRENCH));
    }

    @Test
    void readers_of_english_and_french_read_each_other_before_arabic() {
        assertEquals(said("preuve", FRENCH), new LocalText("دليل", null, "preuve").best(ENGLISH));
        assertEquals(said("evidence", ENGLISH), new LocalText("دليل", "evidence", null).best(FRENCH));
    }

    @Test
    void readers_of_arabic_read_english_before_french() {
        assertEquals(said("evidence", ENGLISH), new LocalText(null, "evidence", "preuve").best(ARABIC));
        assertEquals(said("preuve", FRENCH), new LocalText(null, null, "preuve").best(ARABIC));
    }

    @Test
    void the_only_language_there_is_serves_everybody_and_is_named() {
        for (Language reader : Language.values()) {
            assertEquals(said("دليل", ARABIC), LocalText.arabic("دليل").best(reader));
        }
    }

    @Test
    void what_nobody_wrote_is_empty_for_everybody() {
        LocalText nothing = LocalText.orEmpty(null);
        assertTrue(nothing.isEmpty());
        for (Language reader : Language.values()) {
            assertEquals(Optional.empty(), nothing.best(reader));
        }
    }

    @Test
    void blanks_are_no_text() {
        assertEquals(LocalText.english("evidence"), new LocalText(" ", "evidence", ""));
        assertTrue(new LocalText("", "\t", " ").isEmpty());
        assertFalse(LocalText.english("evidence").isEmpty());
    }

    @Test
    void asked_for_one_language_it_answers_in_no_other() {
        assertEquals(Optional.empty(), LocalText.english("evidence").in(FRENCH));
        assertEquals(Optional.of("evidence"), LocalText.english("evidence").in(ENGLISH));
    }

    private static Optional<Spoken> said(String text, Language language) {
        return Optional.of(new Spoken(text, language));
    }
}
