package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks people up. */
@ApplicationScoped
public class People {

    private final Accounts accounts;

    protected People() { // for the proxy
        this(null);
    }

    @Inject
    public People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person behind an account; empty when there is none, or when it is locked. */
    public Optional<Person> find(AccountId id) {
        return accounts.find(id).filter(account -> !account.locked()).map(Account::person);
    }

    /** What somebody is called, also when the account is locked since: history keeps its names. */
    public Optional<String> nameOf(AccountId id) {
        return accounts.find(id).map(account -> account.person().name());
    }
}
