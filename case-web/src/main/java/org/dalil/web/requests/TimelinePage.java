package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.cases.CaseSearch;
import org.dalil.web.cases.Timeline;

/** Behind {@code requests/timeline.xhtml}. */
@Named
@RequestScoped
public class TimelinePage {

    @Inject
    private RequestHeader header;

    @Inject
    private CaseSearch cases;

    public Timeline getTimeline() {
        return Timeline.of(
                header.file().facts(),
                cases.sameEvents(header.viewer(), header.file().request().caseId()),
                header.file().evidence());
    }
}
