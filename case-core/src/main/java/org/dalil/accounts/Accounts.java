package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The collection of all accounts. */
public interface Accounts {

    EntityManager entityManager();

    default Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entityManager().find(Account.class, id));
    }

    default void add(Account account) {
        entityManager().persist(account);
    }

    @HQL("where email = :email")
    Optional<Account> withEmail(String email);

    @HQL("select count(*) from Account")
    long count();
}
