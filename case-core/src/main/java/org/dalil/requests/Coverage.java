package org.dalil.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.parties.PartyId;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.GroupRule;
import org.dalil.regimes.RegimePack;

/**
 * What the regime requires beside what is offered for it. It says how much is covered, never how strong it is. What
 * counts as a source of its own is said by {@link Independence}.
 */
public record Coverage(List<Group> groups) {

    /** How many independent sources a criterion needs before it counts as covered. */
    static final int SOURCES_NEEDED = 2;

    private static final Set<Reason> LEAVE_A_GAP =
            EnumSet.of(Reason.NOTHING_OFFERED, Reason.NO_FACT, Reason.NO_INDEPENDENT_SOURCE);

    public Coverage {
        groups = List.copyOf(groups);
    }

    /** How far a criterion is covered. */
    public enum State {
        COVERED,
        THIN,
        GAP,
        NOT_PLEADED
    }

    /** Why it is not covered. */
    public enum Reason {
        NOTHING_OFFERED,
        /** Items are offered, but no event that they would prove. */
        NO_FACT,
        NO_INDEPENDENT_SOURCE,
        ONE_INDEPENDENT_SOURCE,
        FILE_MISSING,
        NOT_APPROVED
    }

    /** Criteria that stand together, with their rule. */
    public record Group(GroupRule rule, List<Element> elements) {}

    /**
     * One criterion.
     *
     * @param sources those that count, each once
     */
    public record Element(
            Criterion criterion,
            boolean pleaded,
            List<OfferedFact> facts,
            List<EvidenceView> exhibits,
            List<Independence.Source> sources,
            State state,
            List<Reason> reasons) {

        public long approved() {
            return exhibits.stream().filter(EvidenceView::approved).count();
        }
    }

    static Coverage of(RegimePack pack, RequestView request, List<EvidenceView> evidence, Set<PartyId> signatories) {
        Independence independence = new Independence(evidence, signatories);
        Set<String> pleaded =
                request.grounds().stream().map(GroundView::criterion).collect(Collectors.toSet());
        Set<String> implied =
                pack.impliedBy(pleaded).stream().map(Criterion::id).collect(Collectors.toSet());
        List<Group> groups = new ArrayList<>();
        pack.groups()
                .forEach(group -> groups.add(new Group(
                        group.rule(),
                        group.criteria().stream()
                                .map(criterion -> element(
                                        criterion,
                                        pleaded.contains(criterion.id()) || implied.contains(criterion.id()),
                                        request,
                                        evidence,
                                        independence))
                                .toList())));
        return new Coverage(groups);
    }

    public List<Element> elements() {
        return groups.stream().flatMap(group -> group.elements().stream()).toList();
    }

    public List<Element> in(State state) {
        return elements().stream().filter(element -> element.state() == state).toList();
    }

    /** How many criteria the request has to show. */
    public long needed() {
        return elements().stream().filter(Element::pleaded).count();
    }

    private static Element element(
            Criterion criterion,
            boolean pleaded,
            RequestView request,
            List<EvidenceView> evidence,
            Independence independence) {
        List<ProofView> offered = request.proofs().stream()
                .filter(proof -> proof.criterion().equals(criterion.id()))
                .toList();
        List<OfferedFact> itsFacts = request.offeredFacts().stream()
                .filter(fact -> offered.stream().anyMatch(proof -> fact.id().equals(proof.factId())))
                .toList();
        List<EvidenceView> exhibits = evidence.stream()
                .filter(item -> offered.stream().anyMatch(proof -> item.id().equals(proof.evidenceId())))
                .toList();
        List<Independence.Source> sources = independence.counting(exhibits);
        List<Reason> reasons = pleaded ? reasons(itsFacts, exhibits, sources) : List.of();
        return new Element(
                criterion, pleaded, itsFacts, exhibits, sources, pleaded ? state(reasons) : State.NOT_PLEADED, reasons);
    }

    private static List<Reason> reasons(
            List<OfferedFact> facts, List<EvidenceView> exhibits, List<Independence.Source> sources) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.isEmpty() && exhibits.isEmpty()) {
            reasons.add(Reason.NOTHING_OFFERED);
        } else {
            if (facts.isEmpty()) {
                reasons.add(Reason.NO_FACT);
            }
            if (sources.isEmpty()) {
                reasons.add(Reason.NO_INDEPENDENT_SOURCE);
            } else if (sources.size() < SOURCES_NEEDED) {
                reasons.add(Reason.ONE_INDEPENDENT_SOURCE);
            }
        }
        if (exhibits.stream().anyMatch(item -> !item.inHand())) {
            reasons.add(Reason.FILE_MISSING);
        }
        if (exhibits.stream().anyMatch(item -> !item.approved())) {
            reasons.add(Reason.NOT_APPROVED);
        }
        return List.copyOf(reasons);
    }

    private static State state(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return State.COVERED;
        }
        return reasons.stream().anyMatch(LEAVE_A_GAP::contains) ? State.GAP : State.THIN;
    }
}
