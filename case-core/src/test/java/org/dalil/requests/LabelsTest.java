package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelsTest {

    private final SanctionsRequest request = RequestFixture.opened();

    @Test
    void a_section_takes_a_letter_of_its_name() {
        assertEquals("S1", Labels.next("summary", request.paragraphs()));
    }

    @Test
    void a_second_paragraph_goes_on_with_the_letter_of_the_first() {
        written("summary", "Q7");
        assertEquals("Q8", Labels.next("summary", request.paragraphs()));
    }

    @Test
    void two_sections_never_share_a_letter() {
        written("summary", "S1");
        assertEquals("U1", Labels.next("submitter", request.paragraphs()));
    }

    @Test
    void the_letters_of_facts_and_denials_are_left_to_them() {
        assertEquals("T1", Labels.next("entity", request.paragraphs()));
    }

    private void written(String section, String label) {
        request.write(section, label, LocalText.english("Words."));
    }
}
