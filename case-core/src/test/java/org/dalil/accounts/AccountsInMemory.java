package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts in a map. */
class AccountsInMemory implements Accounts {

    private final Map<AccountId, Account> all = new LinkedHashMap<>();

    @Override
    public EntityManager entityManager() {
        throw new UnsupportedOperationException("these accounts are in memory");
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(all.get(id));
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
}
