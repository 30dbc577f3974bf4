package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Moves requests. Which role may is said by {@link Move}, for the role that somebody has in the case. */
@ApplicationScoped
@Transactional
public class MoveDesk {

    private final Requests requests;
    private final RequestReading reading;
    private final Gates gates;
    private final RegimeCatalogue regimes;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected MoveDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    MoveDesk(
            Requests requests,
            RequestReading reading,
            Gates gates,
            RegimeCatalogue regimes,
            NeedToKnow needToKnow,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.requests = requests;
        this.reading = reading;
        this.gates = gates;
        this.regimes = regimes;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * @param seen how many moves the request had made when the person looked: see {@link Standing#moves}
     * @return where the request stands now
     */
    @Permitted(Permission.READ_CASES)
    public Outcome<RequestStatus> move(RequestId id, Move move, String reason, int seen) {
        SanctionsRequest request = requests.find(id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), move.permission());
        requests.lock(request);
        RequestFile file = reading.open(me(), id).orElseThrow(NoSuchCase::new);
        Step step = new Step(
                move,
                reason,
                seen,
                gates.onRecord(me(), file.request(), move),
                gates.blocking(file, move),
                me(),
                clock.instant());
        List<OpenPoint> found = file.openPoints();
        List<OpenPoint> waived = gates.waivedOf(file);
        Outcome<RequestHappening.Moved> outcome = request.move(step);
        if (outcome instanceof Outcome.Refused<RequestHappening.Moved> refused) {
            return Outcome.refused(refused.reasons().stream()
                    .map(reasonWhy -> whoWasFirst(request, reasonWhy))
                    .toList());
        }
        return outcome.map(moved -> {
            requests.add(new RequestMove(moved, request.moves(), step.reason(), request.packVersion(), found, waived));
            happenings.fire(moved);
            return moved.to();
        });
    }

    private Refusal whoWasFirst(SanctionsRequest request, Refusal refusal) {
        if (refusal.code() != MoveObjection.MOVED_MEANWHILE) {
            return refusal;
        }
        return requests.lastMove(request.id())
                .map(last -> Refusal.of(
                        refusal.code(),
                        last.by(),
                        last.at(),
                        regimes.vocabulary()
                                .label("request_status", request.status().name().toLowerCase(Locale.ROOT))))
                .orElse(refusal);
    }

    private AccountId me() {
        return current.required().id();
    }
}
