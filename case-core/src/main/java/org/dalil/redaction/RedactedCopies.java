package org.dalil.redaction;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.hibernate.annotations.processing.HQL;

/** The collection of what was covered in copies. */
public interface RedactedCopies {

    EntityManager entityManager();

    default void add(RedactedCopy copy) {
        entityManager().persist(copy);
    }

    @HQL("where caseId = :file and itemId = :item")
    Optional<RedactedCopy> of(CaseId file, EvidenceId item);
}
