package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.shared.Happening;
import org.dalil.shared.Refusal;

/**
 * Who answers for a request, at whatever stage it is. Asked by desks inside their transaction; whoever drafts in the case
 * may say so, and whoever answers for it, whatever her role in the case: nobody is stuck with what she was given.
 */
@ApplicationScoped
public class RequestOwners {

    /** Why a request stays in the hands in which it is. */
    public enum Objection {
        /** She does not work on the case. */
        OWNER_NO_MEMBER,
        OWNER_ALREADY
    }

    private final Requests requests;
    private final NeedToKnow needToKnow;
    private final Event<Happening> happenings;

    protected RequestOwners() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public RequestOwners(Requests requests, NeedToKnow needToKnow, Event<Happening> happenings) {
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.happenings = happenings;
    }

    /** Who does now; nobody else changes that until the transaction ends. */
    public AccountId owner(RequestId id, AccountId asking) {
        SanctionsRequest request = found(id, asking);
        requests.lock(request);
        return Objects.requireNonNull(request.particulars().owner());
    }

    /**
     * Whether somebody answers for it or wrote in it, for who may do something with it in its case; nobody else writes in
     * it until the transaction ends.
     */
    public boolean isWorkOf(AccountId person, RequestId id, Permission permission) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(person, request.caseId(), permission);
        requests.lock(request);
        return request.isWorkOf(person);
    }

    public List<Refusal> objectionsToPassing(RequestId id, AccountId to, AccountId asking) {
        SanctionsRequest request = found(id, asking);
        List<Refusal> objections = new ArrayList<>();
        if (!needToKnow.sees(to, request.caseId())) {
            objections.add(Refusal.of(Objection.OWNER_NO_MEMBER));
        }
        if (to.equals(request.particulars().owner())) {
            objections.add(Refusal.of(Objection.OWNER_ALREADY));
        }
        return objections;
    }

    public void pass(RequestId id, AccountId to, AccountId by, Instant at) {
        happenings.fire(found(id, by).passTo(to, by, at));
    }

    private SanctionsRequest found(RequestId id, AccountId asking) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        boolean isHers = asking.equals(request.particulars().owner());
        needToKnow.require(asking, request.caseId(), isHers ? Permission.READ_CASES : Permission.DRAFT_REQUEST);
        return request;
    }
}
