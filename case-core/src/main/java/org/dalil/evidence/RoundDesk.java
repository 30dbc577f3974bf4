package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.Open;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.shared.Happening;

/** What the walks through the store ask for and write down. */
@ApplicationScoped
@Transactional
public class RoundDesk {

    private static final String THE_CLOCK = "the clock asks, not a person, and no content is answered";
    private static final int AT_ONCE = 500;

    private static final String HELD =
            """
            select new org.dalil.evidence.HeldFile(f.id, f.caseId, f.itemId, f.position, f.fingerprint, f.bytes, e.status,
              (select c.act from CustodyEntry c where c.place.item = f.itemId.value
                and c.place.number = (select h.number from CustodyHead h where h.item = f.itemId.value)),
              (select max(v.at) from CustodyEntry v where v.place.item = f.itemId.value and v.act = RE_VERIFIED
                and v.fingerprint.hex = f.fingerprint.hex))
            from EvidenceFile f join EvidenceItem e on e.id = f.itemId
            where f.id > :behind order by f.id""";

    private final EntityManager entityManager;
    private final Custody custody;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected RoundDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public RoundDesk(EntityManager entityManager, Custody custody, Event<Happening> happenings, Clock clock) {
        this.entityManager = entityManager;
        this.custody = custody;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Open(THE_CLOCK)
    public List<HeldFile> behind(UUID file) {
        return entityManager
                .createQuery(HELD, HeldFile.class)
                .setParameter("behind", file)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    @Open(THE_CLOCK)
    public boolean isToBeNoted(HeldFile file, Sighting seen) {
        return !file.isQuarantined() && (!seen.good() || file.isToBeNoted(clock.instant()));
    }

    /** What is quarantined already stays so until a person releases it, also when its bytes are back. */
    @Open(THE_CLOCK)
    public void note(HeldFile file, Sighting seen) {
        EvidenceItem item = entityManager.find(EvidenceItem.class, file.itemId(), LockModeType.PESSIMISTIC_WRITE);
        Fault fault = seen.fault();
        if (fault == null) {
            custody.recordOurselves(
                    file.caseId(),
                    item.key(),
                    EvidenceFileView.event(CustodyAct.RE_VERIFIED, file.fingerprint(), file.position())
                            .with("bytes", seen.bytes()));
        } else if (item.quarantine()) {
            CustodyEvent event = CustodyEvent.of(CustodyAct.QUARANTINED, seen.found())
                    .with("reason", fault)
                    .with("expected", file.fingerprint());
            custody.recordOurselves(file.caseId(), item.key(), event);
            happenings.fire(new EvidenceHappening.Quarantined(file.caseId(), file.itemId(), fault, clock.instant()));
        }
    }

    @Open(THE_CLOCK)
    public void over(StoreRoundView walked) {
        entityManager.persist(new StoreRound(walked));
        happenings.fire(new EvidenceHappening.StoreChecked(walked.files(), walked.faults(), walked.ended()));
    }
}
