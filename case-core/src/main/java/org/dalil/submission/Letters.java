package org.dalil.submission;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all letters, deadlines and results. */
public interface Letters {

    EntityManager entityManager();

    default void file(Object paper) {
        entityManager().persist(paper);
    }

    @HQL("where caseId = :id order by code")
    List<Letter> of(CaseId id);

    @HQL("where caseId = :id order by code")
    List<Result> results(CaseId id);

    @HQL("where caseId = :id order by due, code")
    List<Deadline> deadlines(CaseId id);
}
