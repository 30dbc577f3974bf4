package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dalil.regimes.Fit.Verdict;
import org.dalil.regimes.FitRule.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which regime fits a matter, as the comparison of the domain brief has it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FitTest {

    private static final RegimeCatalogue CATALOGUE = RegimeCatalogue.shipped();

    /** A company whose product helped others to silence people. */
    private static final Matter VENDOR = new Matter("company", "support", "expression");

    @Test
    void every_regime_answers_and_the_best_come_first() {
        List<Fit> fits = Fit.of(CATALOGUE.all(), VENDOR);
        assertEquals(CATALOGUE.all().size(), fits.size());
        assertEquals(
                fits.stream().map(Fit::verdict).sorted().toList(),
                fits.stream().map(Fit::verdict).toList());
    }

    @Test
    void an_official_of_a_client_State_fits_the_visa_ban_for_officials() {
        assertEquals(Verdict.FITS, verdict("US-7031C", new Matter("official", "responsible", "torture")));
    }

    @Test
    void a_vendor_of_spyware_does_not() {
        Fit fit = fit("US-7031C", VENDOR);
        assertEquals(Verdict.DOES_NOT_FIT, fit.verdict());
        Fit.Reason no = fit.reasons().stream()
                .filter(reason -> reason.answer() == FitRule.Answer.NO)
                .findFirst()
                .orElseThrow();
        assertEquals(Question.TARGET, no.question());
        assertFalse(no.cite().isBlank());
    }

    @Test
    void the_vendor_fits_where_support_is_a_limb_and_a_condition_is_met() {
        assertEquals(Verdict.FITS_IF, verdict("EU-GHRSR", VENDOR));
        assertEquals(Verdict.FITS_IF, verdict("US-GLOMAG", VENDOR));
        assertEquals(Verdict.FITS_IF, verdict("US-BIS-EL", VENDOR));
    }

    @Test
    void nor_do_visa_bans_and_lists_of_individuals_reach_a_company() {
        assertEquals(Verdict.DOES_NOT_FIT, verdict("US-3C", VENDOR));
        assertEquals(Verdict.DOES_NOT_FIT, verdict("CA-JVCFOA", VENDOR));
    }

    @Test
    void expression_alone_does_not_fit_where_only_life_torture_and_slavery_count() {
        Matter expression = new Matter(null, null, "expression");
        assertEquals(Verdict.DOES_NOT_FIT, verdict("UK-GHRSR", expression));
        assertEquals(Verdict.DOES_NOT_FIT, verdict("AU-ASR", expression));
        assertEquals(Verdict.FITS, verdict("UK-GHRSR", new Matter("company", "support", "torture")));
    }

    @Test
    void what_lists_nobody_fits_nobody() {
        assertEquals(Verdict.DOES_NOT_FIT, verdict("US-EO14093", VENDOR));
        assertEquals(Verdict.DOES_NOT_FIT, verdict("EU-DUAL-USE", VENDOR));
    }

    @Test
    void a_condition_is_told_with_the_criteria_that_set_it() {
        Fit.Reason threshold =
                fit("EU-GHRSR", new Matter(null, null, "expression")).reasons().get(0);
        assertEquals(FitRule.Answer.IF, threshold.answer());
        assertEquals(
                CATALOGUE
                        .current(new RegimeId("EU-GHRSR"))
                        .criterion("EU-1.1.d.iv")
                        .citation(),
                threshold.cite());
        assertTrue(threshold.text().en() != null && threshold.text().en().contains("widespread"));
    }

    @Test
    void a_regime_that_says_nothing_to_a_question_is_not_said_to_fit() {
        assertEquals(Verdict.NOT_STATED, verdict("UK-GHRSR", new Matter("company", "family_member", "torture")));
        assertEquals(Verdict.NOT_STATED, verdict("EU-GHRSR", new Matter(null, null, null)));
    }

    @Test
    void every_regime_says_of_every_kind_of_target_whether_it_reaches_it() {
        List<String> silent = CATALOGUE.vocabulary().terms("sought_target").stream()
                .flatMap(term -> CATALOGUE.all().stream()
                        .filter(pack -> Fit.of(pack, new Matter(term.value(), null, null))
                                .reasons()
                                .isEmpty())
                        .map(pack -> pack.id() + " of " + term.value()))
                .collect(Collectors.toList());
        silent.removeAll(List.of("US-BIS-EL of family_member", "UK-GHRSR of family_member", "AU-ASR of family_member"));
        assertEquals(List.of(), silent, "family alone is no ground there, and no text that was seen says more");
    }

    private static Verdict verdict(String regime, Matter matter) {
        return fit(regime, matter).verdict();
    }

    private static Fit fit(String regime, Matter matter) {
        return Fit.of(CATALOGUE.current(new RegimeId(regime)), matter);
    }
}
