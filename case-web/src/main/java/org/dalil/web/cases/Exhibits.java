package org.dalil.web.cases;

import java.util.List;
import java.util.Set;
import org.dalil.cases.CitationView;
import org.dalil.cases.DocumentView;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyId;

/** The exhibits of a case: the documents it began with, then the items of evidence. */
public record Exhibits(
        List<DocumentView> documents,
        List<EvidenceView> items,
        List<CitationView> citations,
        Set<PartyId> signatories) {

    public Exhibits {
        documents = List.copyOf(documents);
        items = List.copyOf(items);
        citations = List.copyOf(citations);
        signatories = Set.copyOf(signatories);
    }

    /** Who vouches for a matter and signed the text about it counts as no independent source. */
    public boolean signedToo(Issuer issuer) {
        return issuer.partyId() != null && signatories.contains(issuer.partyId());
    }

    /** The citations for which the source offers an item. */
    public List<CitationView> supported(EvidenceView item) {
        return citations.stream()
                .filter(citation -> item.supports().contains(citation.id()))
                .toList();
    }

    public int count() {
        return documents.size() + items.size();
    }
}
