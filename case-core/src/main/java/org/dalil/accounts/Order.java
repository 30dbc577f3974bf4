package org.dalil.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * What an administrator wants of an account.
 *
 * @param by the administrator
 * @param seen the version of the account that she looked at
 * @param otherAdministrator whether somebody else could run the installation too
 */
record Order(AccountId by, long seen, boolean otherAdministrator, Instant at) {

    /** A list to add to. */
    List<Refusal> objectionsFrom(Account account) {
        List<Refusal> objections = new ArrayList<>();
        if (!account.isAt(seen)) {
            objections.add(Refusal.of(Account.Objection.CHANGED_MEANWHILE));
        }
        return objections;
    }

    Outcome<AccountHappening> carryOut(List<Refusal> objections, AccountId account, Deed deed, Runnable change) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        change.run();
        return Outcome.done(new AccountHappening.Done(account, deed, by, at));
    }
}
