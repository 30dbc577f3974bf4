package org.dalil.leaks;

import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;

/** Knows of people whose names must not leave the house. Whoever does brings a bean. */
public interface Watched {

    /** @param by for whom something is about to leave: a member of the case */
    void tell(AccountId by, CaseId file, Sieve sieve);
}
