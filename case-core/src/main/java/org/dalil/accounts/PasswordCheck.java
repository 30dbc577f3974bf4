package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.SignInDesk.Objection;
import org.dalil.accounts.SignInThrottle.Admission;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.PlainText;
import org.dalil.shared.Refusal;

/**
 * Looks at passwords, as often as patience allows. A wrong name, a wrong password and a locked account get the same
 * answer, and take the same time.
 */
@ApplicationScoped
class PasswordCheck {

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected PasswordCheck() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    PasswordCheck(
            Accounts accounts, SignInThrottle throttle, Passwords passwords, Event<Happening> happenings, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param from the network address of the asker, as the server sees it */
    Outcome<Account> right(String email, String password, String from) {
        String name = "name " + Account.normalised(email);
        String address = "address " + from;
        Admission admission = admit(name, address);
        Optional<Account> account = Optional.of(Account.normalised(email))
                .filter(PlainText::isReadable)
                .flatMap(accounts::withEmail);
        AccountId tried = account.map(Account::id).orElse(null);
        if (!admission.granted()) {
            if (admission.first()) {
                happenings.fire(new AccountHappening.SignInFailed(tried, Objection.TOO_MANY_TRIES, clock.instant()));
            }
            return Outcome.refused(List.of(admission.refusal()));
        }
        boolean right = passwords.match(password, account.map(Account::passwordHash));
        if (!right || account.isEmpty() || account.get().locked()) {
            happenings.fire(new AccountHappening.SignInFailed(tried, Objection.WRONG_CREDENTIALS, clock.instant()));
            return Outcome.refused(Objection.WRONG_CREDENTIALS);
        }
        throttle.forget(name);
        throttle.giveBack(address, SignInThrottle.PATIENCE_WITH_AN_ADDRESS);
        return Outcome.done(account.get());
    }

    /** Why the password that somebody gives for her own account will not do; empty when it is right. */
    Optional<Refusal> objectionToOwn(Account own, String password) {
        Outcome<Account> outcome =
                right(own.person().email(), password, own.id().toString());
        if (!(outcome instanceof Outcome.Refused<Account> refused)) {
            return Optional.empty();
        }
        Refusal reason = refused.reasons().get(0);
        return Optional.of(
                reason.code() == Objection.WRONG_CREDENTIALS
                        ? Refusal.of(Objection.WRONG_PASSWORD).on("old")
                        : reason);
    }

    /** Both doors have to be open; the one that stays closed longer says for how long. */
    private Admission admit(String name, String address) {
        Admission byAddress = throttle.admit(address, SignInThrottle.PATIENCE_WITH_AN_ADDRESS);
        return byAddress.granted() ? throttle.admit(name, SignInThrottle.PATIENCE_WITH_A_NAME) : byAddress;
    }
}
