package org.dalil.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all items of evidence. */
public interface Evidence {

    EntityManager entityManager();

    default void add(EvidenceItem item) {
        entityManager().persist(item);
    }

    @HQL("where caseId = :id order by number")
    List<EvidenceItem> of(CaseId id);
}
