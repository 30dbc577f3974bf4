package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The collection of all one-time links. */
public interface OneTimeLinks {

    EntityManager entityManager();

    /** The link of a token; nobody else can use it until this transaction is over. */
    default Optional<OneTimeLink> withToken(String token) {
        return Optional.ofNullable(entityManager()
                .find(OneTimeLink.class, OneTimeLink.fingerprint(token), LockModeType.PESSIMISTIC_WRITE));
    }

    default void add(OneTimeLink link) {
        entityManager().persist(link);
    }

    /** An account has one link at most: a new one replaces it. */
    @HQL("delete from OneTimeLink where account = :account")
    int dropOf(AccountId account);

    @HQL("delete from OneTimeLink where account is null")
    int dropFirst();
}
