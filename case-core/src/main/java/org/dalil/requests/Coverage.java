package org.dalil.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.parties.PartyId;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.GroupRule;
import org.dalil.regimes.Needs;
import org.dalil.regimes.RegimePack;

/**
 * What the regime requires beside what is offered for it. It says how much is covered, never how strong it is. How much
 * is enough is said by the pack; what counts as a source of its own by {@link Independence}.
 */
public record Coverage(List<Group> groups) {

    private static final Set<Reason> LEAVE_A_GAP =
            EnumSet.of(Reason.NOTHING_OFFERED, Reason.NO_FACT, Reason.NO_APPROVED_ITEM, Reason.NO_INDEPENDENT_SOURCE);

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
        FEWER_FACTS,
        /** No item that a dossier might cite. */
        NO_APPROVED_ITEM,
        FEWER_ITEMS,
        NO_INDEPENDENT_SOURCE,
        FEWER_SOURCES,
        /** Something speaks against it, and no answer is approved. */
        COUNTER_EVIDENCE_OPEN
    }

    /** A reason with how much there is and how much is needed. */
    public record Shortfall(Reason reason, long have, long need) {}

    /** Criteria that stand together, with their rule. */
    public record Group(GroupRule rule, List<Element> elements) {}

    /**
     * One criterion.
     *
     * @param facts offered for it
     * @param cells the items that are offered for it or stand against it, in the order of their numbers
     * @param sources that count, each once: those of the items that may be handed in
     * @param against all that speaks against it, items and positions of the target
     */
    public record Element(
            Criterion criterion,
            Needs needs,
            boolean pleaded,
            List<OfferedFact> facts,
            List<CoverageCell> cells,
            List<Independence.Source> sources,
            List<CounterPointView> against,
            State state,
            List<Shortfall> shortfalls) {

        public Element {
            facts = List.copyOf(facts);
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
            against = List.copyOf(against);
            shortfalls = List.copyOf(shortfalls);
        }

        public List<Reason> reasons() {
            return shortfalls.stream().map(Shortfall::reason).toList();
        }

        /** The items that are offered for it. */
        public List<EvidenceView> exhibits() {
            return cells.stream()
                    .filter(CoverageCell::isOffered)
                    .map(CoverageCell::item)
                    .toList();
        }

        public long approved() {
            return cells.stream()
                    .filter(cell -> cell.support() == CoverageCell.Support.APPROVED)
                    .count();
        }

        public long answered() {
            return against.stream().filter(CounterPointView::settled).count();
        }

        /** Whether something is left to do: it has to be shown, and is not covered. */
        public boolean unsettled() {
            return state == State.GAP || state == State.THIN;
        }
    }

    /**
     * @param evidence of the case, among which the sources are told apart
     * @param signatories who signed the text that relies on it: no independent sources
     */
    public static Coverage of(
            RegimePack pack,
            RequestView request,
            List<EvidenceView> evidence,
            Set<PartyId> signatories,
            Bearings bearings) {
        return of(
                pack,
                new Pleading(request.grounds(), request.proofs(), request.offeredFacts()),
                evidence,
                signatories,
                bearings);
    }

    static Coverage of(
            RegimePack pack,
            Pleading request,
            List<EvidenceView> evidence,
            Set<PartyId> signatories,
            Bearings bearings) {
        CoverageCount count = new CoverageCount(pack, request, evidence, signatories, bearings);
        return new Coverage(pack.groups().stream()
                .map(group -> new Group(
                        group.rule(),
                        group.criteria().stream().map(count::element).toList()))
                .toList());
    }

    public List<Element> elements() {
        return groups.stream().flatMap(group -> group.elements().stream()).toList();
    }

    public List<Element> in(State state) {
        return elements().stream().filter(element -> element.state() == state).toList();
    }

    /** What is left to do: the gaps first. */
    public List<Element> unsettled() {
        List<Element> open = new ArrayList<>(in(State.GAP));
        open.addAll(in(State.THIN));
        return List.copyOf(open);
    }

    /** How many criteria the request has to show. */
    public long needed() {
        return elements().stream().filter(Element::pleaded).count();
    }

    static State stateFor(List<Shortfall> shortfalls) {
        if (shortfalls.isEmpty()) {
            return State.COVERED;
        }
        return shortfalls.stream().map(Shortfall::reason).anyMatch(LEAVE_A_GAP::contains) ? State.GAP : State.THIN;
    }
}
