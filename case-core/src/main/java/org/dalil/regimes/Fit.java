package org.dalil.regimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dalil.shared.LocalText;

/**
 * Whether a regime fits a matter, with every reason. It fits if it says yes to all that is asked; one no is enough that it
 * does not.
 */
public record Fit(RegimePack pack, Verdict verdict, List<Reason> reasons) {

    /** From the best to the worst. */
    public enum Verdict {
        FITS,
        FITS_IF,
        /** Its pack does not answer all that is asked: a person has to find out. */
        NOT_STATED,
        DOES_NOT_FIT
    }

    /**
     * Why.
     *
     * @param seen whether somebody saw the text that says so
     */
    public record Reason(FitRule.Question question, FitRule.Answer answer, LocalText text, String cite, boolean seen) {}

    public Fit {
        reasons = List.copyOf(reasons);
    }

    /** What each regime says, the best first. */
    public static List<Fit> of(List<RegimePack> packs, Matter matter) {
        return packs.stream()
                .map(pack -> of(pack, matter))
                .sorted(Comparator.comparing(Fit::verdict))
                .toList();
    }

    static Fit of(RegimePack pack, Matter matter) {
        List<Reason> reasons = new ArrayList<>();
        Verdict verdict = matter.isEmpty() ? Verdict.NOT_STATED : Verdict.FITS;
        for (Map.Entry<FitRule.Question, String> said : matter.said().entrySet()) {
            List<FitRule> rules = pack.regime().fit().stream()
                    .filter(rule -> rule.answers(said.getKey(), said.getValue()))
                    .toList();
            rules.forEach(rule -> reasons.addAll(reasons(pack, rule)));
            verdict = worse(verdict, verdict(rules));
        }
        return new Fit(pack, verdict, reasons);
    }

    private static Verdict verdict(List<FitRule> rules) {
        if (rules.stream().anyMatch(rule -> rule.answer() == FitRule.Answer.NO)) {
            return Verdict.DOES_NOT_FIT;
        }
        if (rules.isEmpty()) {
            return Verdict.NOT_STATED;
        }
        return rules.stream().allMatch(rule -> rule.answer() == FitRule.Answer.YES) ? Verdict.FITS : Verdict.FITS_IF;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Its own words once, with all that it cites; else the words of each criterion. */
    private static List<Reason> reasons(RegimePack pack, FitRule rule) {
        List<Criterion> criteria = rule.criteria().stream().map(pack::criterion).toList();
        if (rule.text() != null) {
            String cite = rule.cite() != null ? rule.cite() : cited(criteria);
            return List.of(new Reason(
                    rule.question(),
                    rule.answer(),
                    rule.text(),
                    cite,
                    rule.verification().isConfirmed()));
        }
        return criteria.stream()
                .map(criterion -> new Reason(
                        rule.question(),
                        rule.answer(),
                        criterion.text(),
                        criterion.citation(),
                        rule.verification().isConfirmed() && criterion.isVerified()))
                .toList();
    }

    private static String cited(List<Criterion> criteria) {
        return String.join(
                "; ", criteria.stream().map(Criterion::citation).distinct().toList());
    }
}
