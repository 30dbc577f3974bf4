package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentView;
import org.dalil.cases.PassageId;
import org.dalil.cases.PassageView;
import org.dalil.evidence.EvidenceSearch;
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
    private EvidenceSearch evidence;

    @Inject
    private Words words;

    private @Nullable Map<PassageId, List<String>> uses;

    public List<MarkedText.Block> blocks(DocumentView document) {
        return MarkedText.of(document.text(), reading.passages(header.viewer(), header.caseId(), document.id()))
                .blocks();
    }

    /** What is wrong with a document as a whole. */
    public List<DiscrepancyView> getGeneral() {
        return reading.discrepancies(header.viewer(), header.caseId()).stream()
                .filter(discrepancy -> discrepancy.passageId() == null)
                .toList();
    }

    /** What rests on a passage: the codes of asks, citations, facts and exhibits, the roles of parties. */
    public List<String> uses(PassageView passage) {
        return uses().getOrDefault(passage.id(), List.of());
    }

    private Map<PassageId, List<String>> uses() {
        if (uses == null) {
            Map<PassageId, List<String>> found = new HashMap<>();
            var viewer = header.viewer();
            var id = header.caseId();
            reading.asks(viewer, id).forEach(ask -> note(found, ask.passage(), ask.code()));
            reading.citations(viewer, id).forEach(citation -> note(found, citation.passage(), citation.code()));
            reading.facts(viewer, id)
                    .forEach(fact -> fact.passages().forEach(passage -> note(found, passage, fact.code())));
            reading.positions(viewer, id).forEach(position -> note(found, position.passage(), position.code()));
            evidence.items(viewer, id).forEach(item -> {
                note(found, item.passage(), item.number());
                item.fragments().forEach(fragment -> note(found, fragment, item.number()));
            });
            reading.parties(viewer, id)
                    .forEach(role -> note(
                            found,
                            role.passage(),
                            words.say("cases.role." + role.role().name())));
            uses = found;
        }
        return uses;
    }

    private static void note(Map<PassageId, List<String>> found, @Nullable PassageView passage, String code) {
        if (passage != null) {
            List<String> codes = found.computeIfAbsent(passage.id(), unknown -> new ArrayList<>());
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
    }
}
