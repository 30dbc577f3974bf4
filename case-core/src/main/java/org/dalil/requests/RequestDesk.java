package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** What people do with a request. */
@ApplicationScoped
@Transactional
public class RequestDesk {

    private final Requests requests;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected RequestDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public RequestDesk(
            Requests requests, NeedToKnow needToKnow, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestHappening> sendToReview(RequestId id) {
        return on(id, request -> request.sendToReview(me(), clock.instant()));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestHappening> backToDraft(RequestId id) {
        return on(id, request -> request.backToDraft(me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }

    private Outcome<RequestHappening> on(RequestId id, Function<SanctionsRequest, Outcome<RequestHappening>> step) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), Permission.DRAFT_REQUEST);
        Outcome<RequestHappening> outcome = step.apply(request);
        if (outcome instanceof Outcome.Done<RequestHappening> done) {
            happenings.fire(done.value());
        }
        return outcome;
    }
}
