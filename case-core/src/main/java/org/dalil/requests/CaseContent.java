package org.dalil.requests;

import java.util.List;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationView;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentTitle;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.cases.PositionView;
import org.dalil.evidence.EvidenceView;
import org.dalil.signon.SignatureView;

/**
 * What a request draws on. No page shows all of it, and whoever counts, or offers things in a form, is content with an
 * outline: without the passages that things rest on.
 */
public interface CaseContent {

    List<AskView> asks();

    List<CasePartyView> parties();

    List<CitationView> citations();

    List<FactView> facts();

    List<PositionView> positions();

    List<EvidenceView> evidence();

    List<SignatureView> signatures();

    List<DocumentView> documents();

    List<PassageView> passages();

    List<DiscrepancyView> discrepancies();

    /** What was written by hand for the dossier. */
    List<ParagraphView> paragraphs();

    /** What the request asserts under its criteria. */
    default List<ClaimView> claims() {
        return List.of();
    }

    /** What is not as it should be in the record of the case. */
    default Loose loose() {
        return Loose.none();
    }

    /** Whether the target says anything for itself. */
    default boolean targetSpeaks() {
        return !positions().isEmpty();
    }

    /** What speaks against the criteria, what is marked in files, what the team wants: all that coverage asks for. */
    default Bearings bearings() {
        return Bearings.none();
    }

    default List<DocumentTitle> titles() {
        return documents().stream()
                .map(document -> new DocumentTitle(document.number(), document.title()))
                .toList();
    }

    default List<AskView> askOutline() {
        return asks();
    }

    default List<CasePartyView> partyOutline() {
        return parties();
    }

    default List<PositionView> positionOutline() {
        return positions();
    }

    default List<FactView> factOutline() {
        return facts();
    }

    default List<EvidenceView> evidenceOutline() {
        return evidence();
    }
}
