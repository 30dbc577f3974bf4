package org.dalil.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مجموعة \"إن إس أو\"",
                "مجموعة «إن إس أو»",
                "مجموعة “إن أس أو”",
                "مجموعه ان اس او",
                "مجموعة إن\u00a0إس\u00a0أو",
                "مجمـــوعة  إن إس أو ",
                "مَجْمُوعَة إِنْ إِسْ أُو"
            })
    void the_ways_in_which_the_documents_write_nso_read_alike(String written) {
        assertEquals("مجموعه ان اس او", Folding.fold(written));
    }

    @Test
    void a_truncated_name_is_found_as_part_of_the_whole() {
        assertTrue(Folding.fold("مجموعة \"إن إس أو\"").startsWith(Folding.fold("مجموعة إن إس")));
    }

    @ParameterizedTest
    @CsvSource({
        "NSO Group, nso group",
        "nso  GROUP, nso group",
        "Société générale, societe generale",
        "١١٫١١٫١١, 11٫11٫11",
        "۲۰۲۱, 2021",
        "آكسيس ناو, اكسيس ناو",
        "على, علي",
        "Raison d’être, raison detre"
    })
    void case_accents_digits_and_letters_of_one_sound_do_not_matter(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @Test
    void what_is_folded_already_stays_as_it_is() {
        String folded = Folding.fold("مجموعة \"إن إس أو\" – NSO Group");
        assertEquals(folded, Folding.fold(folded));
    }

    @Test
    void other_words_stay_apart() {
        assertNotEquals(Folding.fold("NSO"), Folding.fold("NOS"));
        assertNotEquals(Folding.fold("آكسيس ناو"), Folding.fold("أكسس ناو"));
    }
}
