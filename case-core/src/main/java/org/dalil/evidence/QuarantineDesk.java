package org.dalil.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.Paperwork;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.custody.Told;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;

/** What people do about stored bytes that are not what they were. */
@ApplicationScoped
@Transactional
public class QuarantineDesk {

    /** Why an item stays in quarantine. */
    public enum Objection {
        NOT_IN_QUARANTINE,
        STILL_MISSING,
        STILL_CHANGED,
        STILL_UNREADABLE,
        /** Nothing is built on bytes that are not what they were; the argument is the numbers of the items. */
        EVIDENCE_IN_QUARANTINE
    }

    private static final int LINE = 1_000;

    private final Evidence evidence;
    private final EvidenceSight sight;
    private final NightRound round;
    private final Paperwork paperwork;
    private final Custody custody;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    @Resource
    private ManagedExecutorService executor;

    protected QuarantineDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public QuarantineDesk(
            Evidence evidence,
            EvidenceSight sight,
            NightRound round,
            Paperwork paperwork,
            Custody custody,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.evidence = evidence;
        this.sight = sight;
        this.round = round;
        this.paperwork = paperwork;
        this.custody = custody;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Asked before the form is shown. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> mayRelease(CaseId file, EvidenceId id) {
        EvidenceItem item = paperwork.paper(file, () -> evidence.find(id));
        return item.isQuarantined() ? Outcome.done(id) : Outcome.refused(Objection.NOT_IN_QUARANTINE);
    }

    /**
     * The bytes are hashed once more; only where they are what they were, and somebody says why, it goes on. Of two who
     * release it at the same moment the second learns that it is done.
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> release(CaseId file, EvidenceId id, Sheet sheet) {
        EvidenceItem item = paperwork.paper(file, () -> evidence.find(id));
        Typed typed = Typed.in(sheet);
        String reason = typed.required("reason", LINE);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        if (!item.isQuarantined()) {
            return Outcome.refused(Objection.NOT_IN_QUARANTINE);
        }
        List<EvidenceFile> held = evidence.files(id);
        if (held.isEmpty()) {
            return Outcome.refused(Objection.STILL_MISSING);
        }
        for (EvidenceFile each : held) {
            Fault fault = sight.of(file, each.view().fingerprint()).fault();
            if (fault != null) {
                return Outcome.refused(still(fault));
            }
        }
        evidence.hold(item);
        if (!item.isQuarantined()) {
            return Outcome.refused(Objection.NOT_IN_QUARANTINE);
        }
        item.release();
        Told told = new Told(PartialDate.notStated(), null, null, null, reason, null);
        custody.record(
                file,
                item.key(),
                CustodyEvent.of(CustodyAct.RELEASED, item.fingerprint()).as(told));
        editing.forget(Editing.formOfNew("release", id.value()), me());
        happenings.fire(new EvidenceHappening.Released(file, id, me(), clock.instant()));
        return Outcome.done(id);
    }

    private static Objection still(Fault fault) {
        return switch (fault) {
            case MISSING -> Objection.STILL_MISSING;
            case CHANGED -> Objection.STILL_CHANGED;
            case UNREADABLE -> Objection.STILL_UNREADABLE;
        };
    }

    /** Walks through the store now, in the background. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public void checkNow() {
        executor.execute(round::walk);
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public boolean isChecking() {
        return round.isGoingOn();
    }

    private AccountId me() {
        return current.required().id();
    }
}
