package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts in a map. */
class AccountsInMemory implements Accounts {

    private final Map<AccountId, Account> all = new LinkedHashMap<>();
    private final Map<AccountId, Instant> uses = new HashMap<>();
    private final AccountRules rules = new AccountRules();

    @Override
    public EntityManager entityManager() {
        throw new UnsupportedOperationException("these accounts are in memory");
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<UnderRules> findUnderRules(AccountId id) {
        return find(id).map(account -> new UnderRules(account, rules.secondFactorRequired()));
    }

    @Override
    public void add(Account account) {
        all.put(account.id(), account);
    }

    @Override
    public Optional<Account> withEmail(String email) {
        return all.values().stream()
                .filter(account -> account.person().email().equals(email))
                .findFirst();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public long administratorsBeside(AccountId id) {
        return all.values().stream()
                .filter(account -> !account.id().equals(id) && !account.locked())
                .filter(account -> account.person().roles().contains(Role.ADMINISTRATOR))
                .count();
    }

    @Override
    public boolean hasSecondFactor(AccountId id) {
        return false;
    }

    @Override
    public AccountRules rules() {
        return rules;
    }

    @Override
    public AccountRules rulesToChange() {
        return rules;
    }

    @Override
    public void used(AccountId id, Instant at) {
        uses.put(id, at);
    }

    Optional<Instant> lastUse(AccountId id) {
        return Optional.ofNullable(uses.get(id));
    }
}
