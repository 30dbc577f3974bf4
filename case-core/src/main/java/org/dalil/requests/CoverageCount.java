package org.dalil.requests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dalil.cases.Codes;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.evidence.ProvingPassage;
import org.dalil.parties.PartyId;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.Needs;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Coverage.Element;
import org.dalil.requests.Coverage.Reason;
import org.dalil.requests.Coverage.Shortfall;
import org.dalil.requests.Coverage.State;
import org.jspecify.annotations.Nullable;

/** Counts, for one criterion after the other, what is offered and what is missing. */
final class CoverageCount {

    private final RegimePack pack;
    private final List<EvidenceView> evidence;
    private final HandingIn rule;
    private final Needs atLeast;
    private final Independence independence;
    private final Set<String> pleaded;
    private final Map<FactId, OfferedFact> facts;
    private final Map<String, List<ProofView>> proofs;
    private final Map<String, List<CounterPointView>> against;
    private final Map<String, List<ProvingPassage>> byCriterion;
    private final Map<FactId, List<ProvingPassage>> byFact;

    CoverageCount(
            RegimePack pack,
            Pleading request,
            List<EvidenceView> evidence,
            Set<PartyId> signatories,
            Bearings bearings) {
        this.pack = pack;
        this.evidence = List.copyOf(evidence);
        this.atLeast = bearings.atLeast();
        this.rule = HandingIn.under(pack);
        this.independence = new Independence(evidence, signatories);
        this.pleaded = request.grounds().stream().map(GroundView::criterion).collect(toSet());
        pack.impliedBy(Set.copyOf(pleaded)).forEach(criterion -> pleaded.add(criterion.id()));
        this.facts = request.facts().stream().collect(toMap(OfferedFact::id, Function.identity()));
        this.proofs =
                request.proofs().stream().filter(proof -> !proof.refuted()).collect(groupingBy(ProofView::criterion));
        this.against = bearings.against().stream().collect(groupingBy(CounterPointView::criterion));
        this.byCriterion = bearings.passages().stream()
                .filter(passage -> passage.criterion() != null)
                .collect(groupingBy(passage -> Objects.requireNonNull(passage.criterion())));
        this.byFact = bearings.passages().stream()
                .filter(passage -> passage.fact() != null)
                .collect(groupingBy(passage -> Objects.requireNonNull(passage.fact())));
    }

    Element element(Criterion criterion) {
        List<ProofView> offered = proofs.getOrDefault(criterion.id(), List.of());
        Set<FactId> itsFacts = new HashSet<>();
        offered.forEach(proof -> {
            if (proof.factId() != null) {
                itsFacts.add(proof.factId());
            }
        });
        List<CounterPointView> itsAgainst = against.getOrDefault(criterion.id(), List.of());
        List<CoverageCell> cells = cells(offered, passages(criterion, itsFacts), itsAgainst);
        List<Independence.Source> sources = independence.counting(cells.stream()
                .filter(cell -> cell.support() == CoverageCell.Support.APPROVED)
                .map(CoverageCell::item)
                .toList());
        boolean isPleaded = pleaded.contains(criterion.id());
        Element counted = new Element(
                criterion,
                pack.needs(criterion).raisedTo(atLeast),
                isPleaded,
                facts.values().stream()
                        .filter(fact -> itsFacts.contains(fact.id()))
                        .sorted(Comparator.comparing(OfferedFact::code, Codes.IN_ORDER))
                        .toList(),
                cells,
                sources,
                itsAgainst,
                State.NOT_PLEADED,
                List.of());
        return isPleaded ? judged(counted) : counted;
    }

    private List<ProvingPassage> passages(Criterion criterion, Set<FactId> itsFacts) {
        List<ProvingPassage> found = new ArrayList<>(byCriterion.getOrDefault(criterion.id(), List.of()));
        itsFacts.forEach(fact -> found.addAll(byFact.getOrDefault(fact, List.of())));
        return found;
    }

    private List<CoverageCell> cells(
            List<ProofView> offered, List<ProvingPassage> passages, List<CounterPointView> itsAgainst) {
        Map<EvidenceId, List<ProofView>> proofsOf = offered.stream()
                .filter(proof -> proof.evidenceId() != null)
                .collect(groupingBy(proof -> Objects.requireNonNull(proof.evidenceId())));
        Map<EvidenceId, List<ProvingPassage>> passagesOf = passages.stream().collect(groupingBy(ProvingPassage::item));
        Map<EvidenceId, List<CounterPointView>> againstOf = itsAgainst.stream()
                .filter(point -> point.against().item() != null)
                .collect(groupingBy(
                        point -> Objects.requireNonNull(point.against().item())));
        List<CoverageCell> cells = new ArrayList<>();
        for (EvidenceView item : evidence) {
            boolean isOffered = proofsOf.containsKey(item.id()) || passagesOf.containsKey(item.id());
            if (isOffered || againstOf.containsKey(item.id())) {
                LeftOut.@Nullable Reason heldBack =
                        item.approved() ? rule.against(item).orElse(null) : null;
                cells.add(new CoverageCell(
                        item,
                        isOffered ? CoverageCell.Support.of(item, heldBack) : null,
                        heldBack,
                        proofsOf.getOrDefault(item.id(), List.of()),
                        passagesOf.getOrDefault(item.id(), List.of()),
                        againstOf.getOrDefault(item.id(), List.of())));
            }
        }
        return cells;
    }

    private static Element judged(Element element) {
        List<Shortfall> lacks = new ArrayList<>();
        Needs needs = element.needs();
        if (element.facts().isEmpty() && element.exhibits().isEmpty()) {
            lacks.add(new Shortfall(Reason.NOTHING_OFFERED, 0, needs.items()));
        } else {
            missing(lacks, Reason.NO_FACT, Reason.FEWER_FACTS, element.facts().size(), needs.facts());
            missing(lacks, Reason.NO_APPROVED_ITEM, Reason.FEWER_ITEMS, element.approved(), needs.items());
            if (element.approved() > 0) {
                missing(
                        lacks,
                        Reason.NO_INDEPENDENT_SOURCE,
                        Reason.FEWER_SOURCES,
                        element.sources().size(),
                        needs.sources());
            }
        }
        if (element.answered() < element.against().size()) {
            lacks.add(new Shortfall(
                    Reason.COUNTER_EVIDENCE_OPEN,
                    element.answered(),
                    element.against().size()));
        }
        return new Element(
                element.criterion(),
                needs,
                true,
                element.facts(),
                element.cells(),
                element.sources(),
                element.against(),
                Coverage.stateFor(lacks),
                lacks);
    }

    private static void missing(List<Shortfall> found, Reason none, Reason fewer, long have, long need) {
        if (have < need) {
            found.add(new Shortfall(have == 0 ? none : fewer, have, need));
        }
    }
}
