package org.dalil.signon;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all signatures. */
public interface Signatures {

    EntityManager entityManager();

    default void add(Signature signature) {
        entityManager().persist(signature);
    }

    @HQL("where caseId = :id order by case kind when ORGANISATION then 0 else 1 end, number")
    List<Signature> of(CaseId id);
}
