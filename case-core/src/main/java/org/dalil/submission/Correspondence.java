package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;
import org.dalil.shared.PartialDate;

/** Reads what was written, promised and decided in a case, for its members. */
@ApplicationScoped
@ReadOnce
@Transactional
public class Correspondence {

    private final Letters letters;
    private final NeedToKnow needToKnow;

    protected Correspondence() { // for the proxy
        this(null, null);
    }

    @Inject
    public Correspondence(Letters letters, NeedToKnow needToKnow) {
        this.letters = letters;
        this.needToKnow = needToKnow;
    }

    public List<LetterView> letters(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return letters.of(id).stream().map(Letter::view).toList();
    }

    /** The same with what the log says of them. */
    public List<LetterRow> log(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return letters.of(id).stream().map(Letter::row).toList();
    }

    /** What was written about a request of the case, the latest first. */
    public List<LetterRow> about(AccountId viewer, CaseId id, RequestId request) {
        needToKnow.require(viewer, id);
        return letters.about(request).stream()
                .filter(letter -> letter.caseId().equals(id))
                .map(Letter::row)
                .sorted(Comparator.comparing((LetterRow row) -> row.letter().date(), PartialDate.IN_ORDER_OF_TIME)
                        .thenComparing(row -> row.letter().code(), Codes.IN_ORDER)
                        .reversed())
                .toList();
    }

    public List<ResultView> results(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return letters.results(id).stream().map(Result::view).toList();
    }

    public List<DeadlineView> deadlines(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return letters.deadlines(id).stream().map(Deadline::view).toList();
    }
}
