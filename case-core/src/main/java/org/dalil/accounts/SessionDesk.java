package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** What people do with their sessions once they are in. */
@ApplicationScoped
@Transactional
public class SessionDesk {

    private final Accounts accounts;
    private final PasswordCheck check;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SessionDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    SessionDesk(
            Accounts accounts, PasswordCheck check, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The session hides everything until the password is given again. */
    @Permitted(Permission.USE_DALIL)
    public void lock() {
        tell(current.required().id(), Deed.SESSION_LOCKED);
    }

    /** @param from the network address of the asker, as the server sees it */
    @Open("the session is locked, and who has it is to be found out")
    public Outcome<AccountId> unlock(AccountId id, String password, String from) {
        String email = accounts.find(id).orElseThrow().person().email();
        Outcome<Account> outcome = check.right(email, password, from);
        if (outcome instanceof Outcome.Refused<Account> refused) {
            return Outcome.refused(refused.reasons());
        }
        tell(id, Deed.SESSION_UNLOCKED);
        return Outcome.done(id);
    }

    /** To be called now and then while somebody works; no deed, and in no history. */
    @Permitted(Permission.USE_DALIL)
    public void use() {
        accounts.used(current.required().id(), clock.instant());
    }

    @Permitted(Permission.USE_DALIL)
    public void signOut() {
        happenings.fire(new AccountHappening.SignedOut(current.required().id(), clock.instant()));
    }

    /** Ends every session of the signed-in person, this one too. */
    @Permitted(Permission.USE_DALIL)
    public void signOutEverywhere() {
        Account own = accounts.find(current.required().id()).orElseThrow();
        own.endSessions();
        tell(own.id(), Deed.SIGNED_OUT_EVERYWHERE);
    }

    private void tell(AccountId id, Deed deed) {
        happenings.fire(AccountHappening.Done.own(id, deed, clock.instant()));
    }
}
