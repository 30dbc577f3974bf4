package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private final ByteArrayOutputStream spoken = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void every_sentence_exists_in_every_language(String language) {
        var english = Words.bundle(Locale.ROOT);
        var translated = Words.bundle(new Locale(language));
        assertEquals(english.keySet(), translated.keySet());
        var same = english.keySet().stream()
                .filter(key -> !key.equals("account") && !key.equals("role.audit"))
                .filter(key -> english.getString(key).equals(translated.getString(key)))
                .toList();
        assertTrue(same.isEmpty(), same::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "de"})
    void an_obstacle_is_one_line_that_names_the_port(String language) {
        speak(new Locale(language)).complain(new Obstacle("port", 8080));
        var line = spoken.toString(StandardCharsets.UTF_8).strip();
        assertTrue(line.contains(" 8080 "), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void a_computer_in_another_language_is_spoken_to_in_english() {
        assertEquals("coordinator", speak(Locale.GERMAN).of("role.lina"));
    }

    private Words speak(Locale locale) {
        var stream = new PrintStream(spoken, true, StandardCharsets.UTF_8);
        return new Words(Words.bundle(locale), stream, stream);
    }
}
