package org.dalil.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.HQL;

/** The collection of all parties. */
public interface Parties {

    EntityManager entityManager();

    default Optional<Party> find(PartyId id) {
        return Optional.ofNullable(entityManager().find(Party.class, id));
    }

    default void add(Party party) {
        entityManager().persist(party);
    }

    /** The records that stand for the same parties as these. */
    @HQL(
            """
            from Party p left join fetch p.names left join fetch p.identifiers
            where p.survivor in (select q.survivor from Party q where q.id in :ids) order by p.id.value""")
    List<Party> together(Collection<PartyId> ids);

    /** The records that stand for the same party as this one, with all that is known of them. */
    default List<Party> wholly(PartyId id) {
        return entityManager()
                .createQuery(
                        """
                        from Party p left join fetch p.names left join fetch p.identifiers left join fetch p.places
                        where p.survivor = (select q.survivor from Party q where q.id = :id) order by p.id.value""",
                        Party.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** How many versions of a record, of its names and of its identifiers are kept for ever. */
    @HQL(
            """
            select count(*) from Revision r where r.thing = :id
              or r.thing in (select n.id from Party p join p.names n where p.id.value = :id)
              or r.thing in (select i.id from Party p join p.identifiers i where p.id.value = :id)""")
    long versionsKept(UUID id);

    /** The same, and nobody else changes them until the transaction ends. */
    default List<Party> togetherForUpdate(Collection<PartyId> ids) {
        return entityManager()
                .createQuery(
                        """
                        from Party p where p.survivor in (select q.survivor from Party q where q.id in :ids)
                        order by p.id.value""",
                        Party.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that were merged into others, by the id under which records name them. */
    default Map<PartyId, PartyId> survivors(Collection<PartyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager()
                .createQuery(
                        "select p.id, p.survivor from Party p where p.id in :ids and p.survivor <> p.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PartyId) row[0], row -> (PartyId) row[1]));
    }

    /**
     * What a member of these cases may know of each party, by the id under which records name it. What was merged is
     * seen as what it was merged into, with the names and identifiers of both.
     */
    default Map<PartyId, PartyView> views(Collection<PartyId> ids, Set<String> caseNumbers) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<PartyId, PartyView> views = seen(together(ids), caseNumbers);
        views.keySet().retainAll(Set.copyOf(ids));
        return views;
    }

    /** The same of records that were read already: all that stand for each party. */
    default Map<PartyId, PartyView> seen(Collection<Party> records, Set<String> caseNumbers) {
        Map<PartyId, List<Party>> groups = records.stream()
                .collect(Collectors.groupingBy(Party::survivor, LinkedHashMap::new, Collectors.toList()));
        Map<PartyId, PartyView> views = new HashMap<>();
        groups.forEach((survivor, group) -> {
            PartyView view = TogetherSeen.as(survivor, group, caseNumbers);
            group.forEach(party -> views.put(party.id(), view));
        });
        return views;
    }

    /** Those that a member of these cases may know of. */
    default Set<PartyId> known(Collection<PartyId> ids, Set<String> caseNumbers) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<String> places = new HashSet<>(caseNumbers);
        places.add(Party.EVERYWHERE);
        return Set.copyOf(entityManager()
                .createQuery(
                        """
                        select p.id from Party p where p.id in :ids
                          and exists (select 1 from Party q join q.places l where q = p and l in :places)""",
                        PartyId.class)
                .setParameter("ids", ids)
                .setParameter("places", places)
                .getResultList());
    }

    /** Which parties are called exactly so, as a member of these cases may know it; by folded name. */
    default Map<String, PartyId> called(Collection<String> folded, Set<String> caseNumbers) {
        if (folded.isEmpty()) {
            return Map.of();
        }
        Set<String> places = new HashSet<>(caseNumbers);
        places.add(Party.EVERYWHERE);
        return entityManager()
                .createQuery(
                        """
                        select n.folded, p.survivor from Party p join p.names n
                        where n.folded in :folded and (n.source is null or n.source in :places)
                          and exists (select 1 from Party q join q.places l where q = p and l in :places)
                        order by p.id.value""",
                        Object[].class)
                .setParameter("folded", folded)
                .setParameter("places", places)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (PartyId) row[1], (first, again) -> first));
    }

    /** Records that nobody has put into the index yet, because they are older than it. */
    @HQL("select p.id from Party p where p.places is empty and p.names is not empty order by p.id.value")
    List<PartyId> notFoundAnywhere();

    /** Records that turned out to be this party, in the order in which they were entered. */
    default List<Party> mergedInto(PartyId id) {
        return entityManager()
                .createQuery("from Party where mergedInto = :id order by id.value", Party.class)
                .setParameter("id", id)
                .getResultList();
    }
}
