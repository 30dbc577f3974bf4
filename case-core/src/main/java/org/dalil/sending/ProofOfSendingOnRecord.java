package org.dalil.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;
import org.dalil.requests.Move;
import org.dalil.requests.OnRecord;
import org.dalil.requests.RequestView;

/** Nothing counts as sent, or supplemented, before something was recorded since the request came where it stands. */
@ApplicationScoped
public class ProofOfSendingOnRecord implements OnRecord {

    private final Submissions submissions;

    protected ProofOfSendingOnRecord() { // for the proxy
        this(null);
    }

    @Inject
    public ProofOfSendingOnRecord(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Move.Need need() {
        return Move.Need.PROOF_OF_SENDING;
    }

    @Override
    public boolean holds(AccountId viewer, RequestView request, Move move) {
        var last = request.standing().last();
        return submissions.of(request.id()).stream()
                .anyMatch(sent -> last == null || !sent.recordedAt().isBefore(last.at()));
    }
}
