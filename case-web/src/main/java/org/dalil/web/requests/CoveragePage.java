package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.Coverage;
import org.dalil.requests.CoverageCell;
import org.dalil.requests.CrosswalkReading;
import org.dalil.requests.NothingFound;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/coverage.xhtml}. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int CARDS = 3;

    /** What is left to do for one criterion, and where it is done. */
    public record Fix(Coverage.Element element, List<String> sentences, String action, String href) {}

    @Inject
    private RequestHeader header;

    @Inject
    private CoverageLooks looks;

    @Inject
    private ArgumentReading argument;

    @Inject
    private CrosswalkReading crosswalk;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<Coverage.Group> groups;

    /** Whether only what is left to do is shown: {@code only=unsettled}. */
    public boolean isOnlyUnsettled() {
        return "unsettled".equals(asked.getParameter("only"));
    }

    /** One column each. */
    public List<EvidenceView> getItems() {
        return header.file().evidenceOutline();
    }

    /** Groups in which something is pleaded, offered or put against, without the rest. */
    public List<Coverage.Group> getGroups() {
        if (groups == null) {
            groups = header.file().coverage().groups().stream()
                    .map(group -> new Coverage.Group(
                            group.rule(),
                            group.elements().stream().filter(this::isShown).toList()))
                    .filter(group -> !group.elements().isEmpty())
                    .toList();
        }
        return groups;
    }

    private boolean isShown(Coverage.Element element) {
        return isOnlyUnsettled()
                ? element.unsettled()
                : element.pleaded()
                        || !element.cells().isEmpty()
                        || !element.against().isEmpty();
    }

    /** A cell for each item, null where nothing is. */
    public List<@Nullable MatrixCell> cells(Coverage.Element element) {
        Map<EvidenceId, CoverageCell> filled = new HashMap<>();
        element.cells().forEach(cell -> filled.put(cell.item().id(), cell));
        List<@Nullable MatrixCell> row = new ArrayList<>();
        for (EvidenceView item : getItems()) {
            CoverageCell cell = filled.get(item.id());
            row.add(cell == null ? null : drawn(element, cell));
        }
        return row;
    }

    private MatrixCell drawn(Coverage.Element element, CoverageCell cell) {
        return new MatrixCell(
                asked.getContextPath() + looks.cell(element, cell.item()),
                words.say(
                        "coverage.cell",
                        cell.item().number(),
                        element.criterion().citation(),
                        looks.said(cell)),
                looks.marks(cell));
    }

    public long count(Coverage.State state) {
        return header.file().coverage().in(state).size();
    }

    /** One segment for each criterion that has to be shown, the covered ones first. */
    public List<Coverage.State> getBar() {
        return header.file().coverage().elements().stream()
                .filter(Coverage.Element::pleaded)
                .map(Coverage.Element::state)
                .sorted()
                .toList();
    }

    public int getUnsettled() {
        return header.file().coverage().unsettled().size();
    }

    /** What to do first: the gaps, then what is thin. */
    public List<Fix> getFixes() {
        return header.file().coverage().unsettled().stream()
                .limit(CARDS)
                .map(this::fix)
                .toList();
    }

    private Fix fix(Coverage.Element element) {
        List<String> sentences = new ArrayList<>();
        element.shortfalls().forEach(lack -> sentences.add(looks.said(lack)));
        element.sources().stream()
                .filter(source -> source.items().size() > 1)
                .map(CoveragePage::numbers)
                .forEach(numbers -> sentences.add(words.say("coverage.sameSource", numbers)));
        String href = looks.page("criterion", "criterion", element.criterion().id());
        for (CoverageCell cell : element.cells()) {
            if (cell.support() == CoverageCell.Support.IN_REVIEW && wantsItems(element)) {
                String number = cell.item().number();
                return new Fix(element, sentences, words.say("coverage.fix.review", number), looks.review(cell.item()));
            }
            if (cell.support() == CoverageCell.Support.HELD_BACK && wantsItems(element)) {
                String number = cell.item().number();
                return new Fix(
                        element, sentences, words.say("coverage.fix.heldBack", number), looks.exhibit(cell.item()));
            }
        }
        if (element.shortfalls().stream().allMatch(lack -> lack.reason() == Coverage.Reason.COUNTER_EVIDENCE_OPEN)) {
            CounterPointView open = element.against().stream()
                    .filter(point -> !point.settled())
                    .findFirst()
                    .orElseThrow();
            boolean waits = open.state() == CounterPointView.State.ANSWERED;
            return new Fix(
                    element,
                    sentences,
                    words.say(waits ? "coverage.fix.approve" : "coverage.fix.answer"),
                    looks.page("counter", "point", open.id().value()));
        }
        return header.isMayDraft()
                ? new Fix(
                        element,
                        sentences,
                        words.say("coverage.fix.offer"),
                        looks.page("proof", "criterion", element.criterion().id()))
                : new Fix(element, sentences, words.say("coverage.fix.look"), href);
    }

    private static boolean wantsItems(Coverage.Element element) {
        return element.reasons().stream().anyMatch(reason -> switch (reason) {
            case NO_APPROVED_ITEM, FEWER_ITEMS, NO_INDEPENDENT_SOURCE, FEWER_SOURCES -> true;
            case NOTHING_OFFERED, NO_FACT, FEWER_FACTS, COUNTER_EVIDENCE_OPEN -> false;
        });
    }

    private static String numbers(Independence.Source source) {
        return source.items().stream().map(EvidenceView::number).collect(Collectors.joining(", "));
    }

    /** Searches for what speaks against the request that found nothing. */
    public List<NothingFound.View> getSearches() {
        return argument.searches(header.viewer(), header.getRequest().caseId(), header.requestId());
    }

    /** How much of what another request of the case proves could serve here. */
    public record Serves(String number, long proofs, String criterion) {}

    /**
     * For criteria that have to be shown and are not settled: one line for each other request, leading to the first.
     */
    public List<Serves> getServing() {
        if (!header.isMayDraft()) {
            return List.of();
        }
        Set<String> open = header.file().coverage().unsettled().stream()
                .map(element -> element.criterion().id())
                .collect(Collectors.toSet());
        Map<String, List<CrosswalkReading.Serving>> byRequest = new LinkedHashMap<>();
        crosswalk.serving(header.viewer(), header.getRequest().caseId(), header.requestId()).stream()
                .filter(serving -> open.contains(serving.criterion()))
                .forEach(serving -> byRequest
                        .computeIfAbsent(serving.from().number(), unknown -> new ArrayList<>())
                        .add(serving));
        return byRequest.entrySet().stream()
                .map(entry -> new Serves(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(serving -> serving.proof().id())
                                .distinct()
                                .count(),
                        entry.getValue().get(0).criterion()))
                .toList();
    }

    /** All that speaks against any criterion. */
    public List<CounterPointView> getAgainst() {
        return header.file().bearings().against();
    }
}
