package org.dalil.evidence;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.hibernate.annotations.processing.HQL;

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

    @HQL("where itemId = :id")
    Optional<EvidenceFile> file(EvidenceId id);

    /** The paper that says how the item came to be. */
    @HQL("select id from Origin where itemId = :item")
    Optional<UUID> origin(EvidenceId item);

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

    @HQL("select number from EvidenceItem where caseId = :id and status = QUARANTINED")
    List<String> quarantined(CaseId id);
    /** The numbers of the items that come from another one. */
    @HQL("select number from EvidenceItem where caseId = :file and originalId = :original")
    List<String> comingFrom(CaseId file, EvidenceId original);

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

    /** The items, each with its file, and of every issuer that was merged the party and what it was merged into. */
    default List<Object[]> of(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select e, f, p.id, p.survivor from EvidenceItem e
                          left join fetch e.issuers i left join fetch e.fragments left join fetch e.supports
                          left join fetch e.claims left join EvidenceFile f on f.itemId = e.id
                          left join Party p on p.id = i.partyId and p.survivor <> p.id
                        where e.caseId = :id order by e.number""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    @HQL("select id from EvidenceItem where caseId = :file and type in (VICTIM_TESTIMONY, WITNESS_TESTIMONY)")
    List<EvidenceId> testimonies(CaseId file);
}
