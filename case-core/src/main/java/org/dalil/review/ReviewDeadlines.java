package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;

/** By when the verdicts are due that somebody still owes. */
@ApplicationScoped
public class ReviewDeadlines implements Deadlines {

    private final ReviewSearch search;

    protected ReviewDeadlines() { // for the proxy
        this(null);
    }

    @Inject
    public ReviewDeadlines(ReviewSearch search) {
        this.search = search;
    }

    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        return search.queue(viewer).stream()
                .filter(QueueRow::mine)
                .filter(row -> !row.dueOn().isAfter(until))
                .map(row -> new Deadline(
                        Deadline.Kind.REVIEW_DUE,
                        row.dueOn(),
                        row.file(),
                        row.caseNumber(),
                        row.item().value(),
                        row.number(),
                        row.title()))
                .toList();
    }
}
