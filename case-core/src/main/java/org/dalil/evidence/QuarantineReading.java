package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;

/** What the walks through the store found. */
@ApplicationScoped
@ReadOnce
@Transactional
public class QuarantineReading {

    private final EntityManager entityManager;

    protected QuarantineReading() { // for the proxy
        this(null);
    }

    @Inject
    public QuarantineReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last walk through the whole store that came to its end; it tells nothing of any case. */
    public Optional<StoreRoundView> lastRound(AccountId viewer) {
        return entityManager
                .createQuery("from StoreRound order by startedAt desc", StoreRound.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StoreRound::view);
    }
}
