package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrosswalkTest {

    private static final RegimeCatalogue CATALOGUE = RegimeCatalogue.shipped();
    private static final Crosswalk CROSSWALK = CATALOGUE.crosswalk();

    @Test
    void expression_answers_to_serious_abuse_and_to_foreign_policy() {
        assertTrue(CROSSWALK.joins("EU-1.1.d.iv", "US-EO.A"));
        assertTrue(CROSSWALK.joins("US-EO.A", "BIS-4"));
        assertTrue(CROSSWALK.joins("BIS-4", "EU-1.1.d.iv"));
    }

    @Test
    void it_does_not_answer_to_what_names_other_rights() {
        assertFalse(CROSSWALK.joins("EU-1.1.d.iv", "UK-4a"));
        assertFalse(CROSSWALK.joins("EU-1.1.d.iv", "EU-1.1.d.iv"));
    }

    @Test
    void no_correspondence_is_called_certain_before_a_lawyer_said_so() {
        assertEquals(
                List.of(),
                CROSSWALK.correspondences().stream()
                        .filter(known -> known.verification().isConfirmed())
                        .toList());
    }

    @Test
    void a_criterion_that_no_pack_has_is_a_problem() {
        Crosswalk broken = new Crosswalk(
                "1.0",
                List.of(new Crosswalk.Parallel(
                        "XW",
                        List.of("EU-1.1.d.iv", "EU-9"),
                        CROSSWALK.correspondences().get(0).text(),
                        CROSSWALK.correspondences().get(0).verification())));
        assertEquals(List.of("correspondences[XW]: there is no criterion \"EU-9\""), broken.problems(CATALOGUE.all()));
    }

    @Test
    void a_shelf_may_do_without() {
        assertEquals(List.of(), SmallRegime.first().crosswalk().correspondences());
    }
}
