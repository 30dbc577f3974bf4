package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Happening;

/** What the desks at which a request is drafted have in common. One person after the other writes in one request. */
@ApplicationScoped
class DraftingRoom {

    private final Requests requests;
    private final NeedToKnow needToKnow;
    private final RegimeCatalogue regimes;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DraftingRoom() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    DraftingRoom(
            Requests requests,
            NeedToKnow needToKnow,
            RegimeCatalogue regimes,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.regimes = regimes;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The request, for who may draft in its case; nobody else writes in it until the transaction ends. */
    SanctionsRequest take(RequestId id) {
        SanctionsRequest request = look(id);
        requests.lock(request);
        return request;
    }

    /** The same for who may do something else with it in its case. */
    SanctionsRequest take(RequestId id, Permission permission) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), permission);
        requests.lock(request);
        return request;
    }

    /** @throws NoSuchCase where the regime has no such criterion */
    void requireCriterion(SanctionsRequest request, String criterion) {
        if (pack(request).criteria().stream().noneMatch(known -> known.id().equals(criterion))) {
            throw new NoSuchCase();
        }
    }

    /** The same, without keeping others waiting. */
    SanctionsRequest look(RequestId id) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), Permission.DRAFT_REQUEST);
        return request;
    }

    RegimePack pack(SanctionsRequest request) {
        return regimes.find(new RegimeId(request.regime()), request.packVersion())
                .orElseThrow();
    }

    /**
     * Where a proof of another request stands, for one of this request: what proves one criterion may prove the other.
     */
    Optional<TakenFrom> origin(SanctionsRequest request, String criterion, Proof proof) {
        SanctionsRequest other = proof.request();
        return other.caseId().equals(request.caseId())
                        && !other.equals(request)
                        && regimes.crosswalk().joins(proof.criterion(), criterion)
                ? Optional.of(new TakenFrom(
                        other.number(), pack(other).criterion(proof.criterion()).citation()))
                : Optional.empty();
    }

    void announce(RequestHappening.Act act, SanctionsRequest request, String code) {
        request.writtenBy(me());
        happenings.fire(new RequestHappening.Drafted(act, request.id(), request.caseId(), code, me(), clock.instant()));
    }

    AccountId me() {
        return current.required().id();
    }

    Instant now() {
        return clock.instant();
    }
}
