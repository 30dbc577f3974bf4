package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The collection of all second factors. */
public interface SecondFactors {

    EntityManager entityManager();

    @HQL("where account = :account")
    Optional<SecondFactor> find(AccountId account);

    /** To try a code: two with the same code come one after the other, and the second one is too late. */
    default Optional<SecondFactor> findToUse(AccountId account) {
        return Optional.ofNullable(entityManager().find(SecondFactor.class, account, LockModeType.PESSIMISTIC_WRITE));
    }

    default void add(SecondFactor factor) {
        entityManager().persist(factor);
    }

    default void remove(SecondFactor factor) {
        entityManager().remove(factor);
    }
}
