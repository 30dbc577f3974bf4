package org.dalil.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One regime in one version: everything that a request under it needs to know. A request names the pack that it was
 * drafted under and keeps to it.
 *
 * @param validFrom since when requests are drafted under this version
 * @param validTo until when, if that is known
 * @param needs of every criterion for which neither it nor its group says otherwise
 */
public record RegimePack(
        RegimeId id,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Regime regime,
        Needs needs,
        List<GroupRule> groupRules,
        List<Criterion> criteria,
        List<IdentifierList> identifiers,
        List<Addressee> addressees,
        List<ClockRule> clocks,
        List<DossierSection> dossierSections) {

    public RegimePack {
        groupRules = List.copyOf(groupRules);
        criteria = List.copyOf(criteria);
        identifiers = List.copyOf(identifiers);
        addressees = List.copyOf(addressees);
        clocks = List.copyOf(clocks);
        dossierSections = List.copyOf(dossierSections);
    }

    public LocalText name() {
        return regime.name();
    }

    public List<LegalAct> legalBasis() {
        return regime.legalBasis();
    }

    /**
     * The criterion of that id.
     *
     * @throws NoSuchElementException if this pack has none
     */
    public Criterion criterion(String criterionId) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(criterionId))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException(id + " " + version + " has no criterion \"" + criterionId + "\""));
    }

    /** How much has to be offered for a criterion of this pack. */
    public Needs needs(Criterion criterion) {
        if (criterion.needs() != null) {
            return criterion.needs();
        }
        return groupRules.stream()
                .filter(rule -> rule.id().equals(criterion.group()))
                .flatMap(rule -> Optional.ofNullable(rule.needs()).stream())
                .findFirst()
                .orElse(needs);
    }

    /** The criteria in their groups, both in the order of the law. */
    public List<CriterionGroup> groups() {
        return groupRules.stream()
                .map(rule -> new CriterionGroup(
                        rule,
                        criteria.stream()
                                .filter(criterion -> criterion.group().equals(rule.id()))
                                .toList()))
                .toList();
    }

    /**
     * The rules that a request with these grounds would break. Criteria that nobody chooses, because they have to be
     * shown in every request, count as pleaded only if they are in the set: see {@link #impliedBy}.
     *
     * @throws NoSuchElementException if one of the ids is not of this pack
     */
    public List<GroupRule> unmetRules(Set<String> pleaded) {
        pleaded.forEach(this::criterion);
        return groups().stream()
                .filter(group -> isCalledFor(group, pleaded) && !group.isSatisfiedBy(pleaded))
                .map(CriterionGroup::rule)
                .toList();
    }

    /** The criteria that have to be shown besides whatever is pleaded: nobody chooses these, they come with the regime. */
    public List<Criterion> impliedBy(Set<String> pleaded) {
        return groups().stream()
                .filter(group -> group.rule().all() && !group.rule().optional() && group.isInPlay(pleaded))
                .flatMap(group -> group.demanded(pleaded).stream())
                .toList();
    }

    private boolean isCalledFor(CriterionGroup group, Set<String> pleaded) {
        if (!group.isInPlay(pleaded)) {
            return false;
        }
        if (!group.rule().optional() || group.isPleaded(pleaded)) {
            return true;
        }
        List<String> alternatives = group.rule().alternatives();
        return !alternatives.isEmpty()
                && groups().stream().noneMatch(other -> alternatives.contains(other.id()) && other.isPleaded(pleaded));
    }

    /** Whether this regime can give what is asked, such as {@code trade_ban}. */
    public Availability availability(String askKind) {
        for (Availability.NotAvailable lack : regime.notAvailable()) {
            if (lack.askKinds().contains(askKind)) {
                return lack;
            }
        }
        List<Measure> measures = regime.measures().stream()
                .filter(measure -> measure.askKinds().contains(askKind))
                .toList();
        return measures.isEmpty() ? new Availability.NotStated() : new Availability.Available(measures);
    }

    /** Whether the regime reaches targets of this type. A regime that lists nobody reaches none. */
    public boolean reaches(String targetType) {
        return regime.targetTypes().contains(targetType);
    }

    /**
     * Whether the regime reaches parties of this kind: a pack that wants particulars about some kinds reaches no others;
     * one without such lists reaches the kinds that its types of targets are of. A pack with neither says nothing.
     */
    public boolean reachesParty(String partyKind) {
        if (!identifiers.isEmpty()) {
            return !identifyingDetails(partyKind).isEmpty();
        }
        return regime.targetTypes().isEmpty() || regime.targetTypes().stream().anyMatch(type -> isOf(partyKind, type));
    }

    private static boolean isOf(String partyKind, String targetType) {
        return switch (targetType) {
            case "natural_person", "foreign_natural_person", "foreign_government_official", "immediate_family_member" ->
                partyKind.equals("person");
            case "legal_person", "entity", "body", "foreign_entity" ->
                partyKind.equals("legal_entity") || partyKind.equals("organisation");
            case "address" -> false;
            default -> true;
        };
    }

    /** The particulars that this regime wants about a party of this kind, such as {@code legal_entity}. */
    public List<IdentifierList.Detail> identifyingDetails(String partyKind) {
        return identifiers.stream()
                .filter(list -> list.partyKinds().contains(partyKind))
                .flatMap(list -> list.details().stream())
                .toList();
    }

    /** Those of the {@link #identifyingDetails} that are not among the particulars at hand. */
    public List<IdentifierList.Detail> identifierGaps(String partyKind, Set<String> presentIdentifierTypes) {
        return identifyingDetails(partyKind).stream()
                .filter(detail -> !detail.isAmong(presentIdentifierTypes))
                .toList();
    }
}
