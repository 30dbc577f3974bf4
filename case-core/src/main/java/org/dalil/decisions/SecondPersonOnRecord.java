package org.dalil.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;
import org.dalil.requests.Move;
import org.dalil.requests.OnRecord;
import org.dalil.requests.RequestView;

/** Somebody else than who noted a decision says that it is what the act says. */
@ApplicationScoped
public class SecondPersonOnRecord implements OnRecord {

    private final Decisions decisions;

    protected SecondPersonOnRecord() { // for the proxy
        this(null);
    }

    @Inject
    public SecondPersonOnRecord(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Move.Need need() {
        return Move.Need.SECOND_PERSON;
    }

    @Override
    public boolean holds(AccountId viewer, RequestView request, Move move) {
        return decisions.of(request.id()).stream()
                .anyMatch(decision -> decision.kind().move() == move && decisions.isConfirmed(decision.id()));
    }
}
