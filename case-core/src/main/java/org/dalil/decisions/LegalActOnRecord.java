package org.dalil.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;
import org.dalil.requests.Move;
import org.dalil.requests.OnRecord;
import org.dalil.requests.RequestView;

/** The act by which an authority decided is cited by a decision that somebody noted. */
@ApplicationScoped
public class LegalActOnRecord implements OnRecord {

    private final Decisions decisions;

    protected LegalActOnRecord() { // for the proxy
        this(null);
    }

    @Inject
    public LegalActOnRecord(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Move.Need need() {
        return Move.Need.LEGAL_ACT;
    }

    @Override
    public boolean holds(AccountId viewer, RequestView request, Move move) {
        return decisions.of(request.id()).stream()
                .anyMatch(decision -> decision.kind().move() == move);
    }
}
