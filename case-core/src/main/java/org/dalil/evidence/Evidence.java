package org.dalil.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all items of evidence. */
public interface Evidence {

    EntityManager entityManager();

    default void add(EvidenceItem item) {
        entityManager().persist(item);
    }

    default Optional<EvidenceItem> find(EvidenceId id) {
        return Optional.ofNullable(entityManager().find(EvidenceItem.class, id));
    }

    @HQL("where caseId = :id order by number")
    List<EvidenceItem> of(CaseId id);
}
