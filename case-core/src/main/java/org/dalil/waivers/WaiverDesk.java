package org.dalil.waivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestOwners;
import org.dalil.requests.RequestReading;
import org.dalil.requests.RequestStage;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Lets a point of the check pass, which needs another person than who drafted the request, and a reason. */
@ApplicationScoped
@Transactional
public class WaiverDesk {

    private static final int LONGEST_REASON = 2_000;

    /** Why a point is not waived. */
    public enum Objection {
        /** Who drafted the request, or answers for it, lets nothing in it pass. */
        OWN_WORK,
        /** It is settled by now, or says something else. */
        NOT_OPEN,
        /** It protects people, or nothing can be sent without it. */
        NOT_WAIVABLE,
        WAIVED_ALREADY,
        NOT_WAIVED,
        /** The request has left the house. */
        SENT
    }

    private final PointWaivers waivers;
    private final RequestOwners owners;
    private final RequestReading reading;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected WaiverDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public WaiverDesk(
            PointWaivers waivers,
            RequestOwners owners,
            RequestReading reading,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.waivers = waivers;
        this.owners = owners;
        this.reading = reading;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param key of the point as the person saw it: see {@link RequestFile#keyOf} */
    @Permitted(Permission.APPROVE_REQUEST)
    public Outcome<RequestId> waive(RequestId id, String key, String reason) {
        boolean isOwnWork = owners.isWorkOf(me(), id, Permission.APPROVE_REQUEST);
        RequestFile file = reading.open(me(), id).orElseThrow(NoSuchCase::new);
        Optional<OpenPoint> point = point(file, key);
        Typed typed = typed(reason);
        List<Refusal> objections = new ArrayList<>(typed.objections());
        if (isOwnWork) {
            objections.add(Refusal.of(Objection.OWN_WORK));
        }
        objectionTo(file, point).map(Refusal::of).ifPresent(objections::add);
        if (waivers.standing(id).contains(key)) {
            objections.add(Refusal.of(Objection.WAIVED_ALREADY));
        }
        return objections.isEmpty()
                ? Outcome.done(write(file, key, point.orElseThrow(), true, typed))
                : Outcome.refused(objections);
    }

    /** Takes a waiver back, whoever gave it: the point holds everybody back again. */
    @Permitted(Permission.APPROVE_REQUEST)
    public Outcome<RequestId> takeBack(RequestId id, String key, String reason) {
        owners.isWorkOf(me(), id, Permission.APPROVE_REQUEST);
        RequestFile file = reading.open(me(), id).orElseThrow(NoSuchCase::new);
        Optional<OpenPoint> point = point(file, key);
        Typed typed = typed(reason);
        List<Refusal> objections = new ArrayList<>(typed.objections());
        objectionTo(file, point).map(Refusal::of).ifPresent(objections::add);
        if (!waivers.standing(id).contains(key)) {
            objections.add(Refusal.of(Objection.NOT_WAIVED));
        }
        return objections.isEmpty()
                ? Outcome.done(write(file, key, point.orElseThrow(), false, typed))
                : Outcome.refused(objections);
    }

    private static Optional<OpenPoint> point(RequestFile file, String key) {
        return file.openPoints().stream()
                .filter(point -> point.blocking() && file.keyOf(point).equals(key))
                .findFirst();
    }

    private static Optional<Objection> objectionTo(RequestFile file, Optional<OpenPoint> point) {
        if (file.request().stage().compareTo(RequestStage.SUBMITTED) >= 0) {
            return Optional.of(Objection.SENT);
        }
        if (point.isEmpty()) {
            return Optional.of(Objection.NOT_OPEN);
        }
        return point.get().code().isWaivable() ? Optional.empty() : Optional.of(Objection.NOT_WAIVABLE);
    }

    private static Typed typed(String reason) {
        Typed typed = Typed.in(Sheet.empty().with("reason", reason));
        typed.required("reason", LONGEST_REASON);
        return typed;
    }

    private RequestId write(RequestFile file, String key, OpenPoint point, boolean given, Typed typed) {
        WaiverHappening happening = new WaiverHappening(
                given ? WaiverHappening.Act.POINT_WAIVED : WaiverHappening.Act.POINT_WAIVER_TAKEN_BACK,
                file.request().id(),
                file.request().caseId(),
                point.code(),
                me(),
                clock.instant());
        waivers.add(new PointWaiver(
                happening,
                waivers.newest(happening.request()) + 1,
                key,
                point.code(),
                given,
                typed.required("reason", LONGEST_REASON)));
        happenings.fire(happening);
        return happening.request();
    }

    private AccountId me() {
        return current.required().id();
    }
}
