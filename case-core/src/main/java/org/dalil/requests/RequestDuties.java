package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Duties;
import org.dalil.shared.Happening;

/** The requests that somebody owns. */
@ApplicationScoped
public class RequestDuties implements Duties {

    private final Requests requests;
    private final Event<Happening> happenings;

    protected RequestDuties() { // for the proxy
        this(null, null);
    }

    @Inject
    public RequestDuties(Requests requests, Event<Happening> happenings) {
        this.requests = requests;
        this.happenings = happenings;
    }

    @Override
    public List<String> of(CaseId file, AccountId member) {
        return requests.owned(file, member).stream()
                .map(SanctionsRequest::number)
                .toList();
    }

    @Override
    public void pass(CaseId file, AccountId from, AccountId to, AccountId by, Instant at) {
        requests.owned(file, from).forEach(request -> happenings.fire(request.passTo(to, by, at)));
    }
}
