package org.dalil.strongroom;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The collection of the parts of all files. */
public interface SealedParts {

    EntityManager entityManager();

    default void add(SealedPart part) {
        entityManager().persist(part);
    }

    @HQL("where place.output = :output order by place.position")
    List<SealedPart> of(UUID output);
}
