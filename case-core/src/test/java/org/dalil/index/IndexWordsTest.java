package org.dalil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexWordsTest {

    @ParameterizedTest
    @CsvSource({
        "احمد, أحمد",
        "أحمد, احمد",
        "أَحْمَد, احمد",
        "احـــمد, أحمد",
        "مكتبة, مكتبه",
        "هدي, هدى",
        "E-٠٥, E-05",
        "creneau, Créneau",
        "l’affaire, Affaire",
        "affaire, L’affaire",
        "ادلة, الأدلة",
        "ادلة, والأدلة",
        "D-2021-014/1, D-2021-014/1",
        "d-2021, D-2021-014/1",
        "2021-014, D-2021-014/1",
        "014/1, D-2021-014/1",
        "٢٠٢١-٠١٤, D-2021-014/1",
        "D 2021 014, D-2021-014/1",
        "e-0, E-05",
        "05, E-05",
        "2020/1999, Decision (CFSP) 2020/1999",
        "1999, Decision (CFSP) 2020/1999"
    })
    void what_is_typed_finds_what_is_written(String typed, String written) {
        assertTrue(IndexWords.fit(IndexWords.typed(typed), written), IndexWords.of(written)::toString);
    }

    @ParameterizedTest
    @CsvSource({"D-2021-015, D-2021-014/1", "1-2021, D-2021-014/1", "E-06, E-05", "فال, والأدلة", "group, NSO"})
    void what_is_typed_does_not_find_something_else(String typed, String written) {
        assertFalse(IndexWords.fit(IndexWords.typed(typed), written));
    }

    @Test
    void every_word_has_to_begin_one() {
        assertTrue(IndexWords.fit(List.of("nso", "gro"), "NSO Group"));
        assertFalse(IndexWords.fit(List.of("nso", "gra"), "NSO Group"));
    }

    @Test
    void marks_alone_are_no_words() {
        assertEquals(List.of(), IndexWords.typed(" – % _ / \"\" «» "));
        assertEquals(Set.of(), IndexWords.of("…"));
    }

    @Test
    void no_word_is_longer_than_the_index_takes() {
        assertEquals(100, IndexWords.typed("x".repeat(300)).get(0).length());
    }

    @Test
    void the_end_of_a_range_comes_after_all_that_begin_so() {
        assertEquals("nsp", IndexWords.after("nso"));
        assertTrue(IndexWords.after("ان").compareTo("انييي") > 0);
    }
}
