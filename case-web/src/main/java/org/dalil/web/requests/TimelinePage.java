package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.ReadOnce;
import org.dalil.web.cases.Timeline;

/** Behind {@code requests/timeline.xhtml}. */
@Named
@RequestScoped
public class TimelinePage {

    @Inject
    private RequestHeader header;

    @Inject
    private CaseSearch cases;

    @Inject
    private RestrictedDesk restricted;

    @ReadOnce
    public Timeline getTimeline() {
        Timeline shown = Timeline.of(
                header.file().facts(),
                cases.sameEvents(header.viewer(), header.file().request().caseId()),
                header.file().evidenceOutline());
        restricted.shown(header.file().request().caseId(), shown.labels());
        return shown;
    }
}
