package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.decisions.OutcomeReading;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/outcomes.xhtml}: what became of each ask, authority by authority. */
@Named
@RequestScoped
public class OutcomesPage {

    @Inject
    private CaseHeader header;

    @Inject
    private OutcomeReading outcomes;

    private @Nullable List<OutcomeReading.OfAsk> asks;

    public List<OutcomeReading.OfAsk> getAsks() {
        if (asks == null) {
            asks = outcomes.of(header.viewer(), header.caseId());
        }
        return asks;
    }
}
