package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.HQL;

/** The collection of all accounts, and the rules that hold for them. */
public interface Accounts {

    EntityManager entityManager();

    default Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entityManager().find(Account.class, id));
    }

    default void add(Account account) {
        entityManager().persist(account);
    }

    default Optional<UnderRules> findUnderRules(AccountId id) {
        return entityManager()
                .createQuery(
                        """
                        select a, (select r.secondFactorRequired from AccountRules r)
                        from Account a left join fetch a.roles where a.id = :id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new UnderRules((Account) row[0], (Boolean) row[1]));
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

    default Map<AccountId, String> names(Collection<AccountId> ids) {
        return entityManager()
                .createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (AccountId) row[0], row -> (String) row[1]));
    }

    @HQL("select count(*) from Account")
    long count();

    /** Who could run the installation beside this one: not locked, and with a password somebody knows. */
    @HQL("select count(*) from Account a join a.roles r where r = ADMINISTRATOR and not a.locked"
            + " and not a.passwordDue and a.id <> :id")
    long administratorsBeside(AccountId id);

    default AccountRules rules() {
        return entityManager().find(AccountRules.class, AccountRules.ONLY);
    }

    /** Whoever changes who runs the installation comes one after the other, so that the last two cannot go at once. */
    default AccountRules rulesToChange() {
        return entityManager().find(AccountRules.class, AccountRules.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    default void used(AccountId id, Instant at) {
        LastUse known = entityManager().find(LastUse.class, id);
        if (known == null) {
            entityManager().persist(new LastUse(id, at));
        } else {
            known.again(at);
        }
    }

    @HQL("select count(*) > 0 from SecondFactor where account = :id and since is not null")
    boolean hasSecondFactor(AccountId id);
}
