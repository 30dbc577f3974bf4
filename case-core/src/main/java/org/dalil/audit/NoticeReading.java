package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.shared.Window;

/**
 * What concerns somebody, found in the trail: nothing is copied for her, so that nothing is told to who left the case,
 * and nothing can be told that did not happen. Her own acts are no news to her.
 */
@ApplicationScoped
@ReadOnce
@Transactional
public class NoticeReading {

    private static final Duration KEPT = Duration.ofDays(90);

    private static final String CONCERNS_HER = " where " + Entries.IN_HER_CASES
            + """
             and e.at >= :since and (e.by is null or e.by <> :me) and (
              e.what in :aboutHer and e.about = :me
              or e.what in :toHer and locate(:to, e.details) > 0
              or e.what = 'REQUEST_MOVED' and e.about in (
                select r.id.value from SanctionsRequest r where r.ownerId = :viewer)
              or e.what in :aboutHerItems and e.about in (
                select v.itemId.value from Review v where v.sentBy = :viewer)
              or e.what = 'RECALL_OPENED')""";

    private static final String SEEN =
            "coalesce((select max(s.number) from LastSeen s where s.account = :viewer and s.place = %s), 0)";

    private final EntityManager entityManager;
    private final Clock clock;

    protected NoticeReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public NoticeReading(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The newest first. */
    public List<AuditRow> rows(AccountId viewer, Window window) {
        Entries entries = new Entries(entityManager);
        return entries.named(bound(Entries.ROW + CONCERNS_HER + " order by e.number desc", AuditRow.class, viewer)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList());
    }

    public long count(AccountId viewer) {
        return bound("select count(*) from AuditEntry e" + CONCERNS_HER, Long.class, viewer)
                .getSingleResult();
    }

    /** How many of them she has not seen. */
    public long unseen(AccountId viewer) {
        String behind = " and e.number > " + SEEN.formatted("NOTICES");
        return bound("select count(*) from AuditEntry e" + CONCERNS_HER + behind, Long.class, viewer)
                .getSingleResult();
    }

    /** How much others did in her cases since then that she has not seen. */
    public long unseenChanges(AccountId viewer, Instant since) {
        return entityManager
                .createQuery(
                        "select count(*) from AuditEntry e where " + Entries.IN_HER_CASES
                                + " and e.at >= :since and (e.by is null or e.by <> :me) and e.number > "
                                + SEEN.formatted("CHANGES"),
                        Long.class)
                .setParameter("viewer", viewer)
                .setParameter("me", viewer.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The last entry that she says to have seen there; 0 before she said so. */
    public long seen(AccountId viewer, SeenPlace place) {
        return entityManager
                .createQuery(
                        "select coalesce(max(s.number), 0L) from LastSeen s where s.account = :viewer and s.place = :place",
                        Long.class)
                .setParameter("viewer", viewer)
                .setParameter("place", place)
                .getSingleResult();
    }

    private <T> TypedQuery<T> bound(String query, Class<T> type, AccountId viewer) {
        return entityManager
                .createQuery(query, type)
                .setParameter("viewer", viewer)
                .setParameter("me", viewer.value())
                .setParameter("to", "to=" + viewer.value())
                .setParameter("since", clock.instant().minus(KEPT))
                .setParameter("aboutHer", Notice.ABOUT_HER)
                .setParameter("toHer", Notice.TO_HER)
                .setParameter("aboutHerItems", Notice.ABOUT_HER_ITEMS);
    }
}
