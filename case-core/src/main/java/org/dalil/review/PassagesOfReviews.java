package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.evidence.ProvingPassage;
import org.dalil.evidence.ProvingPassages;

/** What was marked beside the pages of the items. */
@ApplicationScoped
public class PassagesOfReviews implements ProvingPassages {

    private final Reviews reviews;

    protected PassagesOfReviews() { // for the proxy
        this(null);
    }

    @Inject
    public PassagesOfReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<ProvingPassage> of(CaseId file) {
        return reviews.passages(file).stream()
                .filter(MarkedPassage::stands)
                .map(MarkedPassage::proving)
                .toList();
    }
}
