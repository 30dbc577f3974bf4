package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

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
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignInDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public SignInDesk(
            Accounts accounts, SignInThrottle throttle, Passwords passwords, Event<Happening> happenings, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param from the network address of the asker, as the server sees it */
    @Open("nobody is signed in yet")
    public Outcome<Person> signIn(String email, String password, String from) {
        String name = "name " + Account.normalised(email);
        String address = "address " + from;
        Duration wait = longest(throttle.wait(name), throttle.wait(address));
        Optional<Account> account = accounts.withEmail(Account.normalised(email));
        if (!wait.isZero()) {
            return failed(account.map(Account::id).orElse(null), Objection.TOO_MANY_TRIES, wait.toSeconds() + 1);
        }
        boolean right = passwords.match(password, account.map(Account::passwordHash));
        if (!right || account.isEmpty() || account.get().locked()) {
            throttle.failed(name, SignInThrottle.PATIENCE_WITH_A_NAME);
            throttle.failed(address, SignInThrottle.PATIENCE_WITH_AN_ADDRESS);
            return failed(account.map(Account::id).orElse(null), Objection.WRONG_CREDENTIALS);
        }
        throttle.succeeded(name);
        Person person = account.get().person();
        happenings.fire(new AccountHappening.SignedIn(person.id(), clock.instant()));
        return Outcome.done(person);
    }

    @Permitted(Permission.USE_DALIL)
    public void signOut(AccountId account) {
        happenings.fire(new AccountHappening.SignedOut(account, clock.instant()));
    }

    private Outcome<Person> failed(@Nullable AccountId account, Objection reason, Object... arguments) {
        happenings.fire(new AccountHappening.SignInFailed(account, reason, clock.instant()));
        return Outcome.refused(reason, arguments);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
