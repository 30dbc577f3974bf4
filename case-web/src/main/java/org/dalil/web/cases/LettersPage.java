package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.database.ReadOnce;
import org.dalil.submission.Correspondence;
import org.dalil.submission.DeadlineView;
import org.dalil.submission.LetterRow;
import org.dalil.submission.ResultView;

/** Behind {@code cases/letters.xhtml}. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    private CaseHeader header;

    @Inject
    private Correspondence correspondence;

    @ReadOnce
    public List<LetterRow> getLetters() {
        return correspondence.log(header.viewer(), header.caseId());
    }

    @ReadOnce
    public List<ResultView> getResults() {
        return correspondence.results(header.viewer(), header.caseId());
    }

    @ReadOnce
    public List<DeadlineView> getDeadlines() {
        return correspondence.deadlines(header.viewer(), header.caseId());
    }
}
