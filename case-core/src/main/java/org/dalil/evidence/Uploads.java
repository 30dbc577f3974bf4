package org.dalil.evidence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all files on their way. */
public interface Uploads {

    EntityManager entityManager();

    default void add(Upload upload) {
        entityManager().persist(upload);
    }

    default void remove(Upload upload) {
        entityManager().remove(upload);
    }

    default Optional<Upload> find(UUID id) {
        return Optional.ofNullable(entityManager().find(Upload.class, id));
    }

    /** What somebody began to bring into a case and has not finished. */
    @HQL("where begunBy = :person and caseId = :file and became is null order by begunAt, id")
    List<Upload> unfinished(AccountId person, CaseId file);

    @HQL("where begunAt < :time")
    List<Upload> begunBefore(Instant time);
}
