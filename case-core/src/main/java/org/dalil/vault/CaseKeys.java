package org.dalil.vault;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of the keys of all cases. */
public interface CaseKeys {

    EntityManager entityManager();

    default void add(CaseKey key) {
        entityManager().persist(key);
    }

    @HQL("where caseId = :id")
    Optional<CaseKey> of(CaseId id);
}
