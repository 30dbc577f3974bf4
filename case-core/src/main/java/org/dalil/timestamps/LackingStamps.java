package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;

/** Finds out which time stamps items lack, inside the transaction of the desk. */
@ApplicationScoped
class LackingStamps {

    /** What only says that somebody looked does not make a chain worth another time stamp. */
    private static final String LACKING =
            """
            select i.id, i.caseId, i.fingerprint, h.number, h.seal,
              (select count(*) from TimeStamp t
                where t.itemId = i.id and t.subject = FILE and t.imprint.hex = i.fingerprint.hex),
              (select count(*) from CustodyEntry e
                where e.place.item = i.id.value and e.act not in (TIME_STAMPED, RE_VERIFIED, VIEWED)
                and e.place.number > coalesce(
                  (select max(t.entry) from TimeStamp t where t.itemId = i.id and t.subject = CHAIN), 0))
            from EvidenceItem i join CustodyHead h on h.item = i.id.value where h.number > 0""";

    private final EntityManager entityManager;

    protected LackingStamps() { // for the proxy
        this(null);
    }

    @Inject
    LackingStamps(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<WantedStamp> of(CaseId file, EvidenceId item) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(LACKING + " and i.id = :item and i.caseId = :file", Object[].class)
                .setParameter("item", item)
                .setParameter("file", file);
        return query.getResultList().stream().flatMap(LackingStamps::wanted).toList();
    }

    /** The items that come next, each with what it lacks; one that lacks nothing with an empty list. */
    List<LackingItem> behind(UUID item, int atOnce) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(LACKING + " and i.id.value > :item order by i.id.value", Object[].class)
                .setParameter("item", item)
                .setMaxResults(atOnce);
        return query.getResultList().stream()
                .map(row -> new LackingItem((EvidenceId) row[0], wanted(row).toList()))
                .toList();
    }

    private static Stream<WantedStamp> wanted(Object[] row) {
        EvidenceId item = (EvidenceId) row[0];
        CaseId file = (CaseId) row[1];
        Digest fingerprint = (Digest) row[2];
        return Stream.concat(
                fingerprint != null && (Long) row[5] == 0
                        ? Stream.of(new WantedStamp(file, item, StampSubject.FILE, null, fingerprint))
                        : Stream.empty(),
                (Long) row[6] > 0
                        ? Stream.of(new WantedStamp(
                                file, item, StampSubject.CHAIN, (Long) row[3], new Digest((String) row[4])))
                        : Stream.empty());
    }
}
