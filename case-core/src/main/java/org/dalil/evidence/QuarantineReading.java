package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;

/** What the walks through the store found. */
@ApplicationScoped
@ReadOnce
@Transactional
public class QuarantineReading {

    private final EntityManager entityManager;
    private final Evidence evidence;
    private final NeedToKnow needToKnow;

    protected QuarantineReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public QuarantineReading(EntityManager entityManager, Evidence evidence, NeedToKnow needToKnow) {
        this.entityManager = entityManager;
        this.evidence = evidence;
        this.needToKnow = needToKnow;
    }

    /** The numbers of the items of a case whose bytes are not what they were, in their order. */
    public List<String> numbers(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return evidence.quarantined(id).stream().sorted(Codes.IN_ORDER).toList();
    }

    /** The last walk through the whole store that came to its end; it tells nothing of any case. */
    public Optional<StoreRoundView> lastRound(AccountId viewer) {
        return lastRoundSince(viewer, Instant.EPOCH);
    }

    /** The last walk that looked at whatever was kept by then. */
    public Optional<StoreRoundView> lastRoundSince(AccountId viewer, Instant kept) {
        return entityManager
                .createQuery("from StoreRound where startedAt >= :kept order by startedAt desc", StoreRound.class)
                .setParameter("kept", kept)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StoreRound::view);
    }
}
