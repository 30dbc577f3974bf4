package org.dalil.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Notes what authorities decided; somebody else confirms it with the act before her. */
@ApplicationScoped
@Transactional
public class DecisionDesk {

    /** Why a decision is not confirmed. */
    public enum Objection {
        /** Who noted it does not confirm it. */
        OWN_NOTE,
        CONFIRMED_ALREADY
    }

    private final Decisions decisions;
    private final RequestSearch requests;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DecisionDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DecisionDesk(
            Decisions decisions,
            RequestSearch requests,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.decisions = decisions;
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Notes a decision. What was noted last in the same words is that decision. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<DecisionId> note(RequestId id, Sheet sheet) {
        RequestView request = taken(id, Permission.LEAD_REQUEST);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Typed typed = Decision.read(sheet, today);
        UUID item = typed.id(Decision.ITEM);
        if (item != null && !decisions.hasItem(request.caseId(), item)) {
            typed.object(Decision.ITEM, Typed.Objection.NOT_IN_LIST);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Decision decision = new Decision(request, typed, me(), clock.instant(), today);
        List<Decision> before = decisions.of(id);
        if (!before.isEmpty() && before.get(before.size() - 1).says(decision)) {
            return Outcome.done(before.get(before.size() - 1).id());
        }
        decisions.add(decision);
        editing.forget(DecisionView.formOf(id), me());
        announce(DecisionHappening.Act.DECISION_NOTED, decision);
        return Outcome.done(decision.id());
    }

    /** Says that a decision is what the act says. */
    @Permitted(Permission.JUDGE_REQUEST)
    public Outcome<DecisionId> confirm(RequestId id, DecisionId decision) {
        taken(id, Permission.JUDGE_REQUEST);
        Decision noted = decisions
                .find(decision)
                .filter(known -> known.requestId().equals(id))
                .orElseThrow(NoSuchCase::new);
        List<Refusal> objections = new ArrayList<>();
        if (noted.notedBy().equals(me())) {
            objections.add(Refusal.of(Objection.OWN_NOTE));
        }
        if (decisions.isConfirmed(decision)) {
            objections.add(Refusal.of(Objection.CONFIRMED_ALREADY));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        decisions.add(new DecisionConfirmation(decision, me(), clock.instant()));
        announce(DecisionHappening.Act.DECISION_CONFIRMED, noted);
        return Outcome.done(decision);
    }

    private RequestView taken(RequestId id, Permission permission) {
        decisions.lock(id);
        RequestView request = requests.find(me(), id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), permission);
        return request;
    }

    private void announce(DecisionHappening.Act act, Decision decision) {
        happenings.fire(new DecisionHappening(
                act, decision.requestId(), decision.caseId(), decision.kind(), me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
