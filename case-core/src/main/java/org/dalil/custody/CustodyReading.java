package org.dalil.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.sealing.ChainCheck;
import org.dalil.sealing.ChainHead;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.dalil.shared.TrailEnd;
import org.jspecify.annotations.Nullable;

/** The chain of an item for the members of its case, verified each time it is read. */
@ApplicationScoped
@ReadOnce
@Transactional
public class CustodyReading {

    private final EntityManager entityManager;
    private final ChainKeyFile keys;
    private final TrailEnd trail;
    private final NeedToKnow needToKnow;

    protected CustodyReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public CustodyReading(EntityManager entityManager, ChainKeyFile keys, TrailEnd trail, NeedToKnow needToKnow) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.trail = trail;
        this.needToKnow = needToKnow;
    }

    /**
     * Empty for an item to which nothing has happened, and for one of another case. The head is let go of: whoever
     * writes next in this transaction has to read it anew, after others have written.
     */
    public Chain chain(AccountId viewer, CaseId file, UUID item) {
        needToKnow.require(viewer, file);
        List<Object[]> rows = entityManager
                .createQuery(
                        """
                        select e, (select a.name from Account a where a.id.value = e.by), h,
                          (select max(r.endedAt) from StoreRound r where e.act = STORED and r.startedAt >= e.at)
                        from CustodyEntry e left join CustodyHead h on h.item = e.place.item
                        where e.place.item = :item and e.caseId = :file order by e.place.number""",
                        Object[].class)
                .setParameter("item", item)
                .setParameter("file", file)
                .getResultList();
        List<CustodyEntry> entries =
                rows.stream().map(row -> (CustodyEntry) row[0]).toList();
        Finding finding = entries.isEmpty() ? new Finding.Intact(0) : verified(entries, (CustodyHead) rows.get(0)[2]);
        rows.stream().map(row -> row[2]).filter(Objects::nonNull).distinct().forEach(entityManager::detach);
        return new Chain(
                rows.stream()
                        .map(row -> ((CustodyEntry) row[0]).view((String) row[1]))
                        .toList(),
                rows.stream()
                        .map(row -> (Instant) row[3])
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                finding);
    }

    private Optional<ChainHead> heldEnd() {
        Anchor end = trail.hold();
        return Optional.of(new ChainHead(end.number(), end.seal().hex(), null));
    }

    private Finding verified(List<CustodyEntry> entries, @Nullable CustodyHead head) {
        List<CustodyLink> links = entries.stream().map(CustodyEntry::link).toList();
        return new ChainCheck(
                        keys.forTrail(this::heldEnd).forChainsOf(Custody.KIND),
                        last -> links.stream()
                                .filter(link -> link.number() > last)
                                .iterator(),
                        () -> Optional.ofNullable(head).map(CustodyHead::noted))
                .run();
    }
}
