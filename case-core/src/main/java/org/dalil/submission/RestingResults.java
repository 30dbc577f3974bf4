package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.Dependent;
import org.dalil.shared.Refusal;

/** What came of an ask rests on the ask. */
@ApplicationScoped
public class RestingResults implements Dependent {

    /** The argument is the codes of the results. */
    public enum Objection {
        HAS_RESULT
    }

    private final Letters letters;

    protected RestingResults() { // for the proxy
        this(null);
    }

    @Inject
    public RestingResults(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        List<String> results = letters.resultsOf(file, paper);
        return results.isEmpty()
                ? List.of()
                : List.of(Refusal.of(
                        Objection.HAS_RESULT,
                        String.join(
                                ", ", results.stream().sorted(Codes.IN_ORDER).toList())));
    }
}
