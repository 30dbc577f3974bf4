package org.dalil.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all letters, deadlines and results. */
public interface Letters {

    EntityManager entityManager();

    default void file(Object paper) {
        entityManager().persist(paper);
    }

    default Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(entityManager().find(Letter.class, id.value()));
    }

    /** Waits until nobody else logs something in this case: letters are numbered. */
    default void lockCase(CaseId id) {
        entityManager()
                .createQuery("from CaseFile where id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
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

    default Optional<Result> result(UUID id) {
        return Optional.ofNullable(entityManager().find(Result.class, id));
    }

    @HQL("select count(*) > 0 from Ask where caseId = :file and id = :ask")
    boolean hasAsk(CaseId file, AskId ask);

    /** The codes of the results of an ask. */
    @HQL("select code from Result where caseId = :file and askId = :ask")
    List<String> resultsOf(CaseId file, UUID ask);

    @HQL("where caseId = :id order by code")
    List<Letter> of(CaseId id);

    @HQL("where requestId = :request order by code")
    List<Letter> about(RequestId request);

    @HQL("where caseId = :id order by code")
    List<Result> results(CaseId id);

    @HQL("where caseId = :id order by due, code")
    List<Deadline> deadlines(CaseId id);
}
