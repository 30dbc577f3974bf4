package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Happening;
import org.hibernate.Session;

/** What an auditor does with verdicts: prove that nobody changed them behind the program's back. */
@ApplicationScoped
@Transactional
public class VerdictAuditDesk {

    private final EntityManager entityManager;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected VerdictAuditDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public VerdictAuditDesk(
            EntityManager entityManager, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.entityManager = entityManager;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Named is the first verdict that somebody else than the program touched. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public VerdictFinding verify() {
        VerdictFinding found = entityManager
                .unwrap(Session.class)
                .doReturningWork(connection -> new SealedVerdicts(connection).verify());
        happenings.fire(new ReviewHappening.Verified(
                found instanceof VerdictFinding.Broken broken ? broken : null,
                current.required().id(),
                clock.instant()));
        return found;
    }
}
