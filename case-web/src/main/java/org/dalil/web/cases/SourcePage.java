package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentView;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PassageId;
import org.dalil.cases.PassageUse;
import org.dalil.cases.PassageView;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/source.xhtml}. */
@Named
@RequestScoped
public class SourcePage {

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private OutlineReading outline;

    @Inject
    private Words words;

    private @Nullable Map<PassageId, List<String>> uses;

    public List<MarkedText.Block> blocks(DocumentView document) {
        return MarkedText.of(document.text(), reading.passages(header.viewer(), header.caseId(), document.id()))
                .blocks();
    }

    /** What is wrong with no passage and no document that is shown. */
    public List<DiscrepancyView> getGeneral() {
        return onTheWhole(discrepancy -> header.getDocuments().stream()
                .noneMatch(document -> document.id().equals(discrepancy.documentId())));
    }

    /** What is wrong with a document as a whole. */
    public List<DiscrepancyView> general(DocumentView document) {
        return onTheWhole(discrepancy -> document.id().equals(discrepancy.documentId()));
    }

    private List<DiscrepancyView> onTheWhole(Predicate<DiscrepancyView> wanted) {
        return reading.discrepancies(header.viewer(), header.caseId()).stream()
                .filter(discrepancy -> discrepancy.passageId() == null)
                .filter(wanted)
                .toList();
    }

    /** What rests on a passage: the codes of asks, citations, facts and exhibits, the roles of parties. */
    public List<String> uses(PassageView passage) {
        return uses().getOrDefault(passage.id(), List.of());
    }

    private Map<PassageId, List<String>> uses() {
        if (uses == null) {
            uses = outline.uses(header.viewer(), header.caseId()).stream()
                    .collect(Collectors.groupingBy(
                            PassageUse::passage,
                            Collectors.mapping(
                                    this::label, Collectors.collectingAndThen(Collectors.toList(), SourcePage::once))));
        }
        return uses;
    }

    private String label(PassageUse use) {
        return use.role() == null
                ? Objects.requireNonNull(use.code())
                : words.say("cases.role." + use.role().name());
    }

    private static List<String> once(List<String> labels) {
        return labels.stream().distinct().toList();
    }
}
