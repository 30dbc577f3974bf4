package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Open;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.dalil.shared.TrailEnd;
import org.jspecify.annotations.Nullable;

/** Says which time stamps are lacking, and writes down those that came. Asks nobody outside: no lock waits for a network. */
@ApplicationScoped
@Transactional
public class TimeStampDesk {

    private static final String THE_CLOCK = "the clock asks, not a person, and no content is answered";
    private static final int AT_ONCE = 200;
    private static final int LONGEST_TOOL = 200;

    private final EntityManager entityManager;
    private final LackingStamps lacking;
    private final NeedToKnow needToKnow;
    private final Custody custody;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected TimeStampDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public TimeStampDesk(
            EntityManager entityManager,
            LackingStamps lacking,
            NeedToKnow needToKnow,
            Custody custody,
            TrailEnd trail,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.lacking = lacking;
        this.needToKnow = needToKnow;
        this.custody = custody;
        this.trail = trail;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.EDIT_CASES)
    public List<WantedStamp> wanted(CaseId file, EvidenceId item) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return lacking.of(file, item);
    }

    /** To keep it twice is to keep it once. */
    @Permitted(Permission.EDIT_CASES)
    public void keep(WantedStamp wanted, Token token) {
        needToKnow.require(me(), wanted.file(), Permission.EDIT_CASES);
        kept(wanted, token, me());
    }

    @Permitted(Permission.EDIT_CASES)
    public void fail(WantedStamp wanted, TokenFault fault) {
        needToKnow.require(me(), wanted.file(), Permission.EDIT_CASES);
        failed(wanted, fault, me());
    }

    @Open(THE_CLOCK)
    public List<LackingItem> behind(UUID item) {
        return lacking.behind(item, AT_ONCE);
    }

    @Open(THE_CLOCK)
    public void keepAtNight(WantedStamp wanted, Token token) {
        kept(wanted, token, null);
    }

    @Open(THE_CLOCK)
    public void failAtNight(WantedStamp wanted, TokenFault fault) {
        failed(wanted, fault, null);
    }

    private void kept(WantedStamp wanted, Token token, @Nullable AccountId by) {
        trail.hold();
        if (isKept(wanted)) {
            return;
        }
        entityManager.persist(new TimeStamp(wanted, token, by, clock.instant()));
        String authority =
                token.authority().substring(0, Math.min(token.authority().length(), LONGEST_TOOL));
        CustodyEvent event = CustodyEvent.of(
                        CustodyAct.TIME_STAMPED, wanted.subject() == StampSubject.FILE ? wanted.imprint() : null)
                .by(authority, null)
                .with("subject", wanted.subject())
                .with("imprint", wanted.imprint())
                .with("stamped", token.at())
                .with("serial", token.serial())
                .with("policy", token.policy())
                .with("token", Digest.of(token.answer()));
        if (wanted.entry() != null) {
            event = event.with("entry", wanted.entry());
        }
        if (by == null) {
            custody.recordOurselves(wanted.file(), wanted.item().value(), event);
        } else {
            custody.record(wanted.file(), wanted.item().value(), event);
        }
        TimeStampTrouble trouble = entityManager.find(TimeStampTrouble.class, wanted.item());
        if (trouble != null) {
            entityManager.remove(trouble);
        }
    }

    private boolean isKept(WantedStamp wanted) {
        return !entityManager
                .createQuery(
                        "select t.id from TimeStamp t where t.itemId = :item and t.subject = :subject and t.imprint = :imprint",
                        UUID.class)
                .setParameter("item", wanted.item())
                .setParameter("subject", wanted.subject())
                .setParameter("imprint", wanted.imprint())
                .getResultList()
                .isEmpty();
    }

    private void failed(WantedStamp wanted, TokenFault fault, @Nullable AccountId by) {
        trail.hold();
        Instant now = clock.instant();
        TimeStampTrouble trouble = entityManager.find(TimeStampTrouble.class, wanted.item());
        if (trouble == null) {
            entityManager.persist(new TimeStampTrouble(wanted, fault, now));
        } else {
            trouble.again(fault, now);
        }
        happenings.fire(new TimeStampHappening.Failed(fault, wanted.subject(), wanted.file(), wanted.item(), by, now));
    }

    private AccountId me() {
        return current.required().id();
    }
}
