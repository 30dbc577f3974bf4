package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Dependent;
import org.dalil.cases.FactId;
import org.dalil.shared.Refusal;

/** Passages in files that prove a fact. */
@ApplicationScoped
public class RestingPassages implements Dependent {

    /** Why a fact stays. */
    public enum Objection {
        /** The argument is how many passages. */
        PROVED_BY_PASSAGES
    }

    private final Reviews reviews;

    protected RestingPassages() { // for the proxy
        this(null);
    }

    @Inject
    public RestingPassages(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        long count = reviews.passages(file).stream()
                .filter(passage -> passage.stands()
                        && new FactId(paper).equals(passage.view().fact()))
                .count();
        return count == 0 ? List.of() : List.of(Refusal.of(Objection.PROVED_BY_PASSAGES, count));
    }
}
