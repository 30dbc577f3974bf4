package org.dalil.evidence;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editing;
import org.dalil.shared.Digest;
import org.dalil.shared.Window;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.NativeQuery;

/** The collection of all items of evidence. */
public interface Evidence {

    EntityManager entityManager();

    default void add(EvidenceFile file) {
        entityManager().persist(file);
    }

    default void add(EvidenceItem item) {
        entityManager().persist(item);
    }

    default Optional<EvidenceItem> find(EvidenceId id) {
        EntityGraph<EvidenceItem> whole = entityManager().createEntityGraph(EvidenceItem.class);
        whole.addAttributeNodes("issuers", "fragments", "supports", "claims");
        return Optional.ofNullable(
                entityManager().find(EvidenceItem.class, id, Map.of("jakarta.persistence.loadgraph", whole)));
    }

    /** In one order for everybody, so that no two wait for each other. */
    default List<EvidenceItem> held(CaseId file, Collection<EvidenceId> ids) {
        return entityManager()
                .createQuery(
                        "from EvidenceItem where caseId = :file and id in :ids order by id.value", EvidenceItem.class)
                .setParameter("file", file)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The item with its files; with what was saved of it and of the paper that says how it came to be, the newest first; and
     * with what its issuers were merged into. What was saved hangs on the first file, where there is one.
     */
    default List<Object[]> withFiles(CaseId file, EvidenceId id) {
        return entityManager()
                .createQuery(
                        """
                        select e, f, r.thing, r.number, r.madeBy, r.madeAt, p.survivor
                        from EvidenceItem e left join fetch e.issuers i
                          left join Party p on p.id = i.partyId and p.survivor <> p.id
                          left join EvidenceFile f on f.itemId = e.id
                          left join Revision r on (r.thing = e.id.value
                              or r.thing in (select o.id from Origin o where o.itemId = e.id))
                            and not exists (select 1 from EvidenceFile before
                              where before.itemId = e.id and before.position < f.position)
                        where e.id = :id and e.caseId = :file order by f.position, r.number desc""",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("file", file)
                .getResultList();
    }

    @HQL("where itemId = :id order by position")
    List<EvidenceFile> files(EvidenceId id);

    @HQL("where itemId = :id and position = :position")
    Optional<EvidenceFile> file(EvidenceId id, int position);

    /** The item that somebody wants to change; nobody else changes it until the transaction is over. */
    default void hold(EvidenceItem item) {
        entityManager().flush();
        entityManager().refresh(item, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was saved of the item, and of the paper that says how it came to be; the newest of each first. */
    default List<Editing.Step> steps(EvidenceId item) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.editing.Editing$Step(r.thing, r.number, r.madeBy, r.madeAt) from Revision r
                        where r.thing = :item or r.thing in (select o.id from Origin o where o.itemId = :id)
                        order by r.number desc""",
                        Editing.Step.class)
                .setParameter("item", item.value())
                .setParameter("id", item)
                .getResultList();
    }

    /** The file that lay under this name while it arrived. */
    @HQL("where arrivedAs = :arrivedAs")
    Optional<EvidenceFile> arrivedAs(UUID arrivedAs);

    @HQL("where caseId = :file and number = :number")
    Optional<EvidenceItem> numbered(CaseId file, String number);

    /** The number of the item that has exactly these bytes. */
    @HQL(
            """
            select e.number from EvidenceFile f join EvidenceItem e on e.id = f.itemId
            where f.caseId = :file and f.fingerprint = :fingerprint""")
    Optional<String> holding(CaseId file, Digest fingerprint);

    /** The numbers of the items that are offered for a citation. */
    @HQL(
            """
            select distinct e.number from EvidenceItem e join e.supports c
            where e.caseId = :file and c.value = :citation""")
    List<String> offeredFor(CaseId file, UUID citation);

    /** The numbers of the items that come from another one. */
    @HQL("select number from EvidenceItem where caseId = :file and originalId = :original")
    List<String> comingFrom(CaseId file, EvidenceId original);

    default Map<EvidenceId, String> numbers(CaseId file) {
        return entityManager()
                .createQuery("select id, number from EvidenceItem where caseId = :file", Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .collect(Collectors.toMap(row -> (EvidenceId) row[0], row -> (String) row[1]));
    }

    /** The items with their issuers, and of every issuer that was merged the party and what it was merged into. */
    default List<Object[]> bare(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select e, p.id, p.survivor from EvidenceItem e left join fetch e.issuers i
                          left join Party p on p.id = i.partyId and p.survivor <> p.id
                        where e.caseId = :id order by e.number""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * The same of a few items of several cases, with the originals that anything in these cases comes from; and of every
     * issuer the texts of its case that it signed, by their ids.
     */
    default List<Object[]> bare(Collection<CaseId> files, Collection<EvidenceId> items) {
        return entityManager()
                .createQuery(EvidenceQueries.BARE, Object[].class)
                .setParameter("files", files)
                .setParameter("items", items)
                .getResultList();
    }

    /**
     * The items, each with its files and the name of who brought them; and of every issuer the party, what it was merged
     * into, and whether that signed a text of the case.
     */
    default List<Object[]> of(CaseId id) {
        return entityManager()
                .createQuery(EvidenceQueries.WHOLE + " order by e.number", Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The same of some items. */
    default List<Object[]> of(CaseId id, Collection<EvidenceId> items) {
        return entityManager()
                .createQuery(EvidenceQueries.WHOLE + " and e.id in :items", Object[].class)
                .setParameter("id", id)
                .setParameter("items", items)
                .getResultList();
    }

    /**
     * A part of the list of the items, in the order of their numbers. What is asked for comes first in the order, so that
     * the databases take it from an index as it lies there.
     */
    default List<EvidenceId> numbered(CaseId id, EvidenceSieve sieve, Window window) {
        TypedQuery<EvidenceId> query = entityManager()
                .createQuery(
                        "select e.id from EvidenceItem e where e.caseId = :id"
                                + (sieve.type() == null ? "" : " and e.type = :type")
                                + (sieve.status() == null ? "" : " and e.status = :status")
                                + " order by e.caseId"
                                + (sieve.type() == null || sieve.status() == null ? "" : ", e.type, e.status")
                                + ", e.numberLength, e.number",
                        EvidenceId.class)
                .setParameter("id", id);
        if (sieve.type() != null) {
            query.setParameter("type", sieve.type());
        }
        if (sieve.status() != null) {
            query.setParameter("status", sieve.status());
        }
        return query.setFirstResult(window.first()).setMaxResults(window.size()).getResultList();
    }

    default List<EvidenceTally.Heap> tally(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.evidence.EvidenceTally$Heap(e.type, e.status, count(*))
                        from EvidenceItem e where e.caseId = :id group by e.type, e.status""",
                        EvidenceTally.Heap.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Other items of the case that are issued by the same party, or come from the same item, as some are and do. */
    default List<EvidenceId> near(CaseId id, Collection<EvidenceId> items, int most) {
        List<?> found = entityManager()
                .createNativeQuery(EvidenceQueries.NEAR)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .setParameter("case", id.value())
                .setParameter("items", items.stream().map(EvidenceId::value).toList())
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(one -> new EvidenceId((UUID) one)).toList();
    }
}
