package org.dalil.requests;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.dalil.regimes.Filling;
import org.dalil.signon.SignatureView;

/** What a dossier may draw on: all that a request draws on, with the items and facts that may be handed in. */
record CitableContent(CaseContent whole, HandingIn rule) implements CaseContent {

    @Override
    public List<AskView> asks() {
        return whole.asks();
    }

    @Override
    public List<CasePartyView> parties() {
        return whole.parties();
    }

    @Override
    public List<CitationView> citations() {
        return whole.citations();
    }

    @Override
    public List<FactView> facts() {
        return whole.facts().stream().filter(rule::takes).toList();
    }

    @Override
    public List<PositionView> positions() {
        return whole.positions();
    }

    @Override
    public List<EvidenceView> evidence() {
        return whole.evidence().stream().filter(rule::takes).toList();
    }

    @Override
    public List<SignatureView> signatures() {
        return whole.signatures().stream()
                .filter(signature -> !signature.confidential())
                .toList();
    }

    @Override
    public List<DocumentView> documents() {
        return whole.documents();
    }

    @Override
    public List<PassageView> passages() {
        return whole.passages();
    }

    @Override
    public List<DiscrepancyView> discrepancies() {
        return whole.discrepancies();
    }

    /** Without what was written about facts that are left out. */
    @Override
    public List<ParagraphView> paragraphs() {
        Set<String> untold = whole.factOutline().stream()
                .filter(fact -> !rule.takes(fact))
                .map(FactView::code)
                .collect(Collectors.toSet());
        return whole.paragraphs().stream()
                .filter(paragraph ->
                        Filling.of(paragraph.section()) != Filling.FACTS || !untold.contains(paragraph.label()))
                .toList();
    }

    @Override
    public List<ClaimView> claims() {
        return whole.claims();
    }

    @Override
    public Loose loose() {
        return whole.loose();
    }

    @Override
    public boolean targetSpeaks() {
        return whole.targetSpeaks();
    }

    @Override
    public List<PositionView> positionOutline() {
        return whole.positionOutline();
    }

    @Override
    public Bearings bearings() {
        return whole.bearings();
    }

    @Override
    public List<DocumentTitle> titles() {
        return whole.titles();
    }

    @Override
    public List<AskView> askOutline() {
        return whole.askOutline();
    }

    @Override
    public List<CasePartyView> partyOutline() {
        return whole.partyOutline();
    }

    @Override
    public List<FactView> factOutline() {
        return whole.factOutline().stream().filter(rule::takes).toList();
    }

    @Override
    public List<EvidenceView> evidenceOutline() {
        return whole.evidenceOutline().stream().filter(rule::takes).toList();
    }
}
