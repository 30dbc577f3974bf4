package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;
import org.dalil.requests.Move;
import org.dalil.requests.OnRecord;
import org.dalil.requests.RequestView;

/** A text can be signed when sign-on was opened for it, and its words are frozen. */
@ApplicationScoped
public class FrozenForSigning implements OnRecord {

    private final Gatherings gatherings;

    protected FrozenForSigning() { // for the proxy
        this(null);
    }

    @Inject
    public FrozenForSigning(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    @Override
    public Move.Need need() {
        return Move.Need.TEXT_TO_SIGN;
    }

    @Override
    public boolean holds(AccountId viewer, RequestView request, Move move) {
        return request.textId() != null && gatherings.signOn(request.textId()).isPresent();
    }
}
