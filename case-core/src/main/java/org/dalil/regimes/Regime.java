package org.dalil.regimes;

import java.time.LocalDate;
import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a regime is: its acts and measures, who proposes and decides, by what standard, and where the result is printed.
 *
 * @param recency null where nobody looks at how old the sources are
 * @param attribution the criteria that say that it was the target
 * @param fit for which matters it is the right one
 */
public record Regime(
        @TermOf("jurisdiction") String jurisdiction,
        @TermOf("regime_kind") String kind,
        @TermOf("regime_phase") String phase,
        LocalText name,
        List<String> nameVariantsAr,
        @Nullable String nameArSource,
        @Nullable String nameFrSource,
        @TermOf("fr_status") String frStatus,
        List<LegalAct> legalBasis,
        List<Measure> measures,
        List<Availability.NotAvailable> notAvailable,
        @TermOf("target_type") List<String> targetTypes,
        @Nullable Statement proposer,
        @Nullable LocalText ngoStanding,
        @Nullable Statement ngoInput,
        @Nullable Statement decisionMaker,
        List<PathStep> path,
        @Nullable Statement evidentiaryStandard,
        @Nullable Disclosure disclosure,
        @Nullable Recipients recipients,
        @Nullable Recency recency,
        List<CriterionPattern> attribution,
        List<FitRule> fit,
        List<LocalText> negativeCriteria,
        @Nullable Statement delisting,
        @Nullable LocalText delistingExample,
        @Nullable LocalText publicity,
        List<ListColumn> listColumns,
        List<OfficialList> officialLists,
        List<Precedent> precedents,
        @Nullable LocalText note) {

    public Regime {
        nameVariantsAr = List.copyOf(nameVariantsAr);
        legalBasis = List.copyOf(legalBasis);
        measures = List.copyOf(measures);
        notAvailable = List.copyOf(notAvailable);
        targetTypes = List.copyOf(targetTypes);
        path = List.copyOf(path);
        attribution = List.copyOf(attribution);
        fit = List.copyOf(fit);
        negativeCriteria = List.copyOf(negativeCriteria);
        listColumns = List.copyOf(listColumns);
        officialLists = List.copyOf(officialLists);
        precedents = List.copyOf(precedents);
    }

    /** One stop on the way from a proposal to the official journal. */
    public record PathStep(int step, LocalText body, Verification verification) {}

    /**
     * What the person concerned gets to see.
     *
     * @param reachesTarget whether all that is handed in may be shown to the target
     */
    public record Disclosure(
            LocalText text, String leakRisk, boolean reachesTarget, String cite, Verification verification) {}

    /** Which labels may go to those who propose and decide; a pack that says nothing means what TLP 2.0 means. */
    public record Recipients(@TermOf("tlp") List<String> labels, String cite, Verification verification) {

        public Recipients {
            labels = List.copyOf(labels);
        }
    }

    /** How old the newest source may be, by the practice of those who decide. */
    public record Recency(int years, String cite, Verification verification) {}

    /** Whether a criterion says that it was the target. */
    public boolean attributes(String criterionId) {
        return attribution.stream().anyMatch(pattern -> pattern.matches(criterionId));
    }

    /** A column of the list as the authority prints it. */
    public record ListColumn(@TermOf("list_column") String id, LocalText name) {}

    /** Where a listing can be seen once it is made. */
    public record OfficialList(
            LocalText name,
            @Nullable String url,
            @Nullable LocalText latency,
            @Nullable String programCode,
            Verification verification) {}

    /** A listing that was made before and that a request may point to. */
    public record Precedent(
            String entity,
            LocalDate announced,
            LocalDate effective,
            String citation,
            Verification verification,
            List<String> alsoListed,
            LocalText situation) {

        public Precedent {
            alsoListed = List.copyOf(alsoListed);
        }
    }
}
