package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One-time links in a map. */
class OneTimeLinksInMemory implements OneTimeLinks {

    private final Map<String, OneTimeLink> all = new HashMap<>();

    @Override
    public EntityManager entityManager() {
        throw new UnsupportedOperationException("these links are in memory");
    }

    @Override
    public Optional<OneTimeLink> withToken(String token) {
        return Optional.ofNullable(all.get(OneTimeLink.fingerprint(token)));
    }

    @Override
    public void add(OneTimeLink link) {
        all.put(link.token(), link);
    }

    @Override
    public int dropOf(AccountId account) {
        return drop(Optional.of(account));
    }

    @Override
    public int dropFirst() {
        return drop(Optional.empty());
    }

    private int drop(Optional<AccountId> owner) {
        int before = all.size();
        all.values().removeIf(link -> link.account().equals(owner));
        return before - all.size();
    }
}
