package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.Open;

/** What whoever keeps anchors elsewhere asks for. */
@ApplicationScoped
@Transactional
public class AnchorDesk {

    private static final String THE_CLOCK = "the clock asks, not a person, and an anchor tells nothing of anybody";
    private static final int AT_FIRST = 7;
    private static final int AT_MOST = 1000;

    private final EntityManager entityManager;
    private final Clock clock;

    protected AnchorDesk() { // for the proxy
        this(null, null);
    }

    @Inject
    public AnchorDesk(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Those of the days that are over and that nobody has kept yet, the newest first. */
    @Open(THE_CLOCK)
    public List<DailyAnchor> behind(Optional<DailyAnchor> kept) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Anchors anchors = new Anchors(entityManager);
        return kept.map(last -> anchors.between(last.day(), today, AT_MOST))
                .orElseGet(() -> anchors.before(today, AT_FIRST));
    }

    @Open(THE_CLOCK)
    public AnchorFinding find(DailyAnchor kept) {
        return new Anchors(entityManager).find(kept.anchor());
    }
}
