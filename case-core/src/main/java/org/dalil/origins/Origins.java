package org.dalil.origins;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.hibernate.annotations.processing.HQL;

/** The collection of what is known of how items came to be. */
public interface Origins {

    EntityManager entityManager();

    @HQL("where itemId = :item")
    Optional<Origin> of(EvidenceId item);

    @HQL("where caseId = :file order by number")
    List<Origin> of(CaseId file);

    @HQL("select number from EvidenceItem where caseId = :file and id = :item")
    Optional<String> number(CaseId file, EvidenceId item);
}
