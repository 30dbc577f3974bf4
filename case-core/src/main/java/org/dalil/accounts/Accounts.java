package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.util.List;
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

    /** Those who may sign in, by a piece of the name or of the address in lower case. */
    default List<Account> active(String pattern) {
        return entityManager()
                .createQuery(
                        """
                        from Account a where not a.locked
                          and (lower(a.name) like :pattern escape '!' or a.email like :pattern escape '!')
                        order by a.name, a.email""",
                        Account.class)
                .setParameter("pattern", pattern)
                .getResultList();
    }

    @HQL("select count(*) from Account")
    long count();
}
