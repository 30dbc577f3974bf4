package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.dalil.accounts.SignInThrottle.Admission;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/**
 * The only desk that one reaches without being signed in. A wrong name, a wrong password and a locked account get the
 * same answer, and take the same time.
 */
@ApplicationScoped
@Transactional
public class SignInDesk {

    /** Why somebody may not come in. */
    public enum Objection {
        /** No such account, a wrong password, or a locked account. */
        WRONG_CREDENTIALS,
        /** Too many wrong passwords; the argument says for how many seconds the door stays closed. */
        TOO_MANY_TRIES
    }

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignInDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public SignInDesk(
            Accounts accounts,
            SignInThrottle throttle,
            Passwords passwords,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param from the network address of the asker, as the server sees it */
    @Open("nobody is signed in yet")
    public Outcome<Person> signIn(String email, String password, String from) {
        String name = "name " + Account.normalised(email);
        String address = "address " + from;
        Admission admission = admit(name, address);
        Optional<Account> account = accounts.withEmail(Account.normalised(email));
        AccountId tried = account.map(Account::id).orElse(null);
        if (!admission.granted()) {
            if (admission.first()) {
                happenings.fire(new AccountHappening.SignInFailed(tried, Objection.TOO_MANY_TRIES, clock.instant()));
            }
            return Outcome.refused(
                    Objection.TOO_MANY_TRIES, admission.closedFor().toSeconds() + 1);
        }
        boolean right = passwords.match(password, account.map(Account::passwordHash));
        if (!right || account.isEmpty() || account.get().locked()) {
            happenings.fire(new AccountHappening.SignInFailed(tried, Objection.WRONG_CREDENTIALS, clock.instant()));
            return Outcome.refused(Objection.WRONG_CREDENTIALS);
        }
        throttle.forget(name);
        throttle.giveBack(address, SignInThrottle.PATIENCE_WITH_AN_ADDRESS);
        Person person = account.get().person();
        happenings.fire(new AccountHappening.SignedIn(person.id(), clock.instant()));
        return Outcome.done(person);
    }

    /** Both doors have to be open; the one that stays closed longer says for how long. */
    private Admission admit(String name, String address) {
        Admission byAddress = throttle.admit(address, SignInThrottle.PATIENCE_WITH_AN_ADDRESS);
        return byAddress.granted() ? throttle.admit(name, SignInThrottle.PATIENCE_WITH_A_NAME) : byAddress;
    }

    @Permitted(Permission.USE_DALIL)
    public void signOut() {
        happenings.fire(new AccountHappening.SignedOut(current.required().id(), clock.instant()));
    }
}
