package org.dalil.parties;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The collection of all parties. */
public interface Parties {

    EntityManager entityManager();

    default Optional<Party> find(PartyId id) {
        return Optional.ofNullable(entityManager().find(Party.class, id));
    }

    default void add(Party party) {
        entityManager().persist(party);
    }

    @HQL("where id in :ids")
    List<Party> all(Collection<PartyId> ids);
}
