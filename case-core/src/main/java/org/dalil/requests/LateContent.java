package org.dalil.requests;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CitationView;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentTitle;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PassageView;
import org.dalil.cases.PositionView;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;

/** The content of a case as the readers tell it, each part read when somebody first wants it. */
final class LateContent implements CaseContent {

    private final Later<List<AskView>> asks;
    private final Later<List<CasePartyView>> parties;
    private final Later<List<CitationView>> citations;
    private final Later<List<FactView>> facts;
    private final Later<List<PositionView>> positions;
    private final Later<List<EvidenceView>> evidence;
    private final Later<List<SignatureView>> signatures;
    private final Later<List<DocumentView>> documents;
    private final Later<List<PassageView>> passages;
    private final Later<List<DiscrepancyView>> discrepancies;
    private final Later<Written> written;
    private final Later<List<DocumentTitle>> titles;
    private final Later<List<AskView>> askOutline;
    private final Later<List<CasePartyView>> partyOutline;
    private final Later<List<FactView>> factOutline;
    private final Later<List<EvidenceView>> evidenceOutline;
    private final Later<Bearings> bearings;
    private final Later<List<PositionView>> positionOutline;
    private final Later<List<ClaimView>> claims;
    private final Later<List<ParagraphView>> paragraphs;

    LateContent(
            AccountId viewer,
            RequestView request,
            CaseReading cases,
            OutlineReading outline,
            EvidenceSearch exhibits,
            SignatureSearch signed,
            Requests requests) {
        CaseId id = request.caseId();
        positionOutline = new Later<>(() -> outline.positions(viewer, id));
        claims = new Later<>(() ->
                requests.claims(request.id().value()).stream().map(Claim::view).toList());
        asks = new Later<>(() -> cases.asks(viewer, id));
        parties = new Later<>(() -> cases.parties(viewer, id));
        citations = new Later<>(() -> cases.citations(viewer, id));
        facts = new Later<>(() -> cases.facts(viewer, id));
        positions = new Later<>(() -> cases.positions(viewer, id));
        evidence = new Later<>(() -> exhibits.items(viewer, id));
        signatures = new Later<>(() -> signed.of(viewer, id).stream()
                .filter(signature ->
                        request.textId() == null || signature.textId().equals(request.textId()))
                .toList());
        documents = new Later<>(() -> cases.documents(viewer, id));
        passages = new Later<>(() -> cases.passages(viewer, id));
        discrepancies = new Later<>(() -> cases.discrepancies(viewer, id));
        written = new Later<>(() -> requests.written(request.id(), id));
        titles = new Later<>(() -> outline.documents(viewer, id));
        askOutline = new Later<>(() -> outline.asks(viewer, id));
        partyOutline = new Later<>(() -> outline.parties(viewer, id));
        factOutline = new Later<>(() -> outline.facts(viewer, id));
        evidenceOutline = new Later<>(() -> exhibits.outline(viewer, id));
        paragraphs = new Later<>(() -> {
            CitedNames names =
                    new CitedNames(this::evidenceOutline, this::factOutline, this::positionOutline, this::claims);
            return written.get().paragraphs().stream().map(names::shown).toList();
        });
        bearings = new Later<>(() -> requests.bearings(request.id(), request.wanted()));
    }

    /** For whoever needs all of it as it was at one moment. */
    void readAll() {
        Stream.of(
                        asks,
                        parties,
                        citations,
                        facts,
                        positions,
                        evidence,
                        signatures,
                        documents,
                        passages,
                        discrepancies,
                        written,
                        titles,
                        askOutline,
                        partyOutline,
                        factOutline,
                        evidenceOutline,
                        bearings,
                        positionOutline,
                        claims,
                        paragraphs)
                .forEach(Later::get);
    }

    @Override
    public List<AskView> asks() {
        return asks.get();
    }

    @Override
    public List<CasePartyView> parties() {
        return parties.get();
    }

    @Override
    public List<CitationView> citations() {
        return citations.get();
    }

    @Override
    public List<FactView> facts() {
        return facts.get();
    }

    @Override
    public List<PositionView> positions() {
        return positions.get();
    }

    @Override
    public List<EvidenceView> evidence() {
        return evidence.get();
    }

    @Override
    public List<SignatureView> signatures() {
        return signatures.get();
    }

    @Override
    public List<DocumentView> documents() {
        return documents.get();
    }

    @Override
    public List<PassageView> passages() {
        return passages.get();
    }

    @Override
    public List<DiscrepancyView> discrepancies() {
        return discrepancies.get();
    }

    @Override
    public List<ParagraphView> paragraphs() {
        return paragraphs.get();
    }

    @Override
    public List<ClaimView> claims() {
        return claims.get();
    }

    @Override
    public Loose loose() {
        return written.get().loose();
    }

    @Override
    public boolean targetSpeaks() {
        return written.get().positions() > 0;
    }

    @Override
    public List<DocumentTitle> titles() {
        return titles.get();
    }

    @Override
    public List<AskView> askOutline() {
        return askOutline.get();
    }

    @Override
    public List<CasePartyView> partyOutline() {
        return partyOutline.get();
    }

    @Override
    public List<FactView> factOutline() {
        return factOutline.get();
    }

    @Override
    public List<PositionView> positionOutline() {
        return positionOutline.get();
    }

    @Override
    public Bearings bearings() {
        return bearings.get();
    }

    @Override
    public List<EvidenceView> evidenceOutline() {
        return evidenceOutline.get();
    }
}
