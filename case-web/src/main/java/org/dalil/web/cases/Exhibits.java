package org.dalil.web.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.CitationView;
import org.dalil.cases.Codes;
import org.dalil.cases.DocumentView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/** The exhibits of a case: the documents it began with, then the items of evidence. */
public record Exhibits(
        List<DocumentView> documents,
        List<EvidenceView> items,
        List<CitationView> citations,
        Set<PartyId> signatories,
        Independence independence) {

    public Exhibits {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
        citations = List.copyOf(citations);
        signatories = Set.copyOf(signatories);
    }

    /** Where all items of the case are shown. */
    public Exhibits(
            List<DocumentView> documents,
            List<EvidenceView> items,
            List<CitationView> citations,
            Set<PartyId> signatories) {
        this(documents, items, citations, signatories, new Independence(items, signatories));
    }

    /** Who vouches for a matter and signed the text about it counts as no independent source. */
    public boolean signedToo(Issuer issuer) {
        return issuer.partyId() != null && signatories.contains(issuer.partyId());
    }

    /** The source that stands behind an item, with all that counts together with it. */
    private Independence.Source source(EvidenceView item) {
        return independence.sourceOf(item);
    }

    /** An item by itself: what would stand behind a criterion for which nothing else is offered. */
    public Independence.Source alone(EvidenceView item) {
        return independence.sources(List.of(item)).get(0);
    }

    /** The numbers of the other items that are one source with it; empty where there are none. */
    public String together(EvidenceView item) {
        return source(item).items().stream()
                .map(EvidenceView::number)
                .filter(number -> !number.equals(item.number()))
                .sorted(Codes.IN_ORDER)
                .collect(Collectors.joining(", "));
    }

    /** The citations for which the source offers an item. */
    public List<CitationView> supported(EvidenceView item) {
        return citations.stream()
                .filter(citation -> item.supports().contains(citation.id()))
                .toList();
    }

    /** How confidential the items are, for who has to write down who saw them. */
    public Map<UUID, @Nullable Tlp> labels() {
        Map<UUID, @Nullable Tlp> labels = new HashMap<>();
        items.forEach(item -> labels.put(item.id().value(), item.tlp()));
        return labels;
    }

    public int count() {
        return documents.size() + items.size();
    }
}
