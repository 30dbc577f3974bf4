package org.dalil.decisions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all decisions. */
public interface Decisions {

    EntityManager entityManager();

    default Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(entityManager().find(Decision.class, id));
    }

    default void add(Object record) {
        entityManager().persist(record);
    }

    /** Waits until nobody else notes something about this request. */
    default void lock(RequestId id) {
        entityManager()
                .createQuery("from SanctionsRequest where id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    default boolean isConfirmed(DecisionId id) {
        return entityManager().find(DecisionConfirmation.class, id.value()) != null;
    }

    /** Whether such an item lies in the case. */
    default boolean hasItem(CaseId file, UUID item) {
        return entityManager()
                        .createQuery(
                                "select count(*) from EvidenceItem e where e.caseId = :file and e.id.value = :item",
                                Long.class)
                        .setParameter("file", file)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    /** Which ask each request of a case puts forward. */
    default Map<RequestId, AskId> asks(CaseId file) {
        return entityManager()
                .createQuery("select r.id, r.askId from SanctionsRequest r where r.caseId = :file", Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .collect(Collectors.toMap(row -> (RequestId) row[0], row -> (AskId) row[1]));
    }

    @HQL("where requestId = :request order by notedAt")
    List<Decision> of(RequestId request);

    /** Of all requests of a case, the latest first. */
    default List<DecisionView> in(CaseId file) {
        return entityManager()
                .createQuery(
                        """
                        select d, a.name, b.name, c.confirmedAt from Decision d
                          join Account a on a.id = d.notedBy
                          left join DecisionConfirmation c on c.decisionId = d.id.value
                          left join Account b on b.id = c.confirmedBy
                        where d.caseId = :file order by d.decidedOn desc, d.notedAt desc""",
                        Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .map(row -> ((Decision) row[0])
                        .view(
                                (String) row[1],
                                row[3] == null
                                        ? null
                                        : new DecisionView.Confirmation((String) row[2], (Instant) row[3])))
                .toList();
    }
}
