package org.dalil.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.sealing.ChainHead;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Anchor;
import org.dalil.shared.Happening;
import org.dalil.shared.TrailEnd;
import org.hibernate.Session;

/** What an auditor does with the chains of custody: prove that nobody changed them behind the program's back. */
@ApplicationScoped
@Transactional
public class CustodyAuditDesk {

    private final EntityManager entityManager;
    private final ChainKeyFile keys;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected CustodyAuditDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public CustodyAuditDesk(
            EntityManager entityManager,
            ChainKeyFile keys,
            TrailEnd trail,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.trail = trail;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Named is the first entry of the first chain that somebody else than the program touched. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public CustodyFinding verify() {
        CustodyFinding found = entityManager
                .unwrap(Session.class)
                .doReturningWork(connection -> new ChainsOfCustody(connection, keys.forTrail(this::heldEnd)).verify());
        CustodyFinding.Broken broken = found instanceof CustodyFinding.Broken some ? some : null;
        happenings.fire(new CustodyHappening.Verified(
                broken == null ? null : broken.how(),
                broken == null ? null : broken.item(),
                broken == null ? 0 : broken.number(),
                current.required().id(),
                clock.instant()));
        return found;
    }

    private Optional<ChainHead> heldEnd() {
        Anchor end = trail.hold();
        return Optional.of(new ChainHead(end.number(), end.seal().hex(), null));
    }
}
