package org.dalil.requests;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.hibernate.annotations.processing.HQL;

/** The collection of texts that came back. */
public interface BroughtTexts {

    EntityManager entityManager();

    default void add(BroughtText text) {
        entityManager().persist(text);
    }

    @HQL("where requestId = :request and broughtBy = :person")
    Optional<BroughtText> of(UUID request, AccountId person);

    @HQL("delete from BroughtText where requestId = :request and broughtBy = :person")
    int remove(UUID request, AccountId person);
}
