package org.dalil.accounts;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Second factors in a map. */
class SecondFactorsInMemory implements SecondFactors {

    private final Map<AccountId, SecondFactor> all = new HashMap<>();

    @Override
    public EntityManager entityManager() {
        throw new UnsupportedOperationException("these second factors are in memory");
    }

    @Override
    public Optional<SecondFactor> find(AccountId account) {
        return Optional.ofNullable(all.get(account));
    }

    @Override
    public Optional<SecondFactor> findToUse(AccountId account) {
        return find(account);
    }

    @Override
    public void add(SecondFactor factor) {
        all.put(factor.account(), factor);
    }

    @Override
    public void remove(SecondFactor factor) {
        all.remove(factor.account());
    }
}
