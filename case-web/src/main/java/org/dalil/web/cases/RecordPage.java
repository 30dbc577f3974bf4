package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.CitationView;
import org.dalil.cases.PositionView;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceSearch;

/** Behind {@code cases/record.xhtml}. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private CaseSearch search;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private RestrictedDesk restricted;

    @ReadOnce
    public Timeline getTimeline() {
        Timeline shown = Timeline.of(
                reading.facts(header.viewer(), header.caseId()),
                search.sameEvents(header.viewer(), header.caseId()),
                evidence.items(header.viewer(), header.caseId()));
        restricted.shown(header.caseId(), shown.labels());
        return shown;
    }

    @ReadOnce
    public Exhibits getExhibits() {
        Exhibits shown = new Exhibits(
                header.getDocuments(),
                evidence.items(header.viewer(), header.caseId()),
                getCitations(),
                evidence.issuersWhoSigned(header.viewer(), header.caseId()));
        restricted.shown(header.caseId(), shown.labels());
        return shown;
    }

    @ReadOnce
    public List<CitationView> getCitations() {
        return reading.citations(header.viewer(), header.caseId());
    }

    @ReadOnce
    public List<PositionView> getPositions() {
        return reading.positions(header.viewer(), header.caseId());
    }
}
