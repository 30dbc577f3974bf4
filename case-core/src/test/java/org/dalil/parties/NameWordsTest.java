package org.dalil.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NameWordsTest {

    @Test
    void are_folded_and_free_of_punctuation() {
        assertEquals(List.of("مجموعه", "ان", "اس", "او"), List.copyOf(NameWords.of("مجموعة \"إن إس أو\"")));
        assertEquals(List.of("cncd", "11"), List.copyOf(NameWords.of("CNCD-11.11.11")));
        assertEquals(List.of(), List.copyOf(NameWords.of(" – … ")));
    }

    @Test
    void are_never_longer_than_the_index_takes() {
        assertEquals(100, NameWords.of("a".repeat(5000)).iterator().next().length());
        assertEquals(60, NameWords.of("a b c d e f g h i j" + numbers()).size());
    }

    private static String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            numbers.append(' ').append(i);
        }
        return numbers.toString();
    }

    @Test
    void end_in_what_is_left_when_one_forgets_how_they_begin() {
        assertEquals(List.of("الخليج", "لخليج", "خليج", "ليج", "يج"), NameWords.endings("الخليج"));
        assertEquals(List.of("ab"), NameWords.endings("ab"));
        assertEquals(List.of("a"), NameWords.endings("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nso", "ان", "é", "\uD7FF", "\uD83D\uDE00"})
    void lie_between_a_beginning_and_what_comes_after_it(String beginning) {
        String after = NameWords.after(beginning);
        assertTrue(beginning.compareTo(after) < 0);
        assertTrue((beginning + "ي").compareTo(after) < 0);
    }

    @ParameterizedTest
    @CsvSource({"NSO Group, LATIN", "مجموعة إن إس أو, ARABIC", "אן-אס-או, HEBREW", "НСО, CYRILLIC", "株式会社, OTHER"})
    void show_in_which_script_a_name_is_written(String name, NameScript script) {
        assertEquals(script, NameScript.of(name));
    }
}
