package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.TrailEnd;

/** Keeps up to where somebody has seen what others did. Nobody else can ask for that, so the trail does not tell it. */
@ApplicationScoped
@Transactional
public class SeenDesk {

    private final EntityManager entityManager;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Clock clock;

    protected SeenDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public SeenDesk(EntityManager entityManager, TrailEnd trail, CurrentPerson current, Clock clock) {
        this.entityManager = entityManager;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** @param upTo the newest entry that was on the page: what came after it stays new */
    @Permitted(Permission.READ_CASES)
    public void seen(SeenPlace place, long upTo) {
        AccountId me = current.required().id();
        LastSeen last = entityManager
                .createQuery("from LastSeen where account = :me and place = :place", LastSeen.class)
                .setParameter("me", me)
                .setParameter("place", place)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> added(new LastSeen(me, place, clock.instant())));
        last.upTo(Math.min(upTo, trail.now().number()), clock.instant());
    }

    private LastSeen added(LastSeen first) {
        entityManager.persist(first);
        return first;
    }
}
