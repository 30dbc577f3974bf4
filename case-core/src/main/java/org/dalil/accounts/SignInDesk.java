package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.accounts.SignInThrottle.Admission;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Where one comes in: by the password, and by a code of the second factor where there is one. */
@ApplicationScoped
@Transactional
public class SignInDesk {

    /** Why somebody may not come in. */
    public enum Objection {
        /** No such account, a wrong password, or a locked account. */
        WRONG_CREDENTIALS,
        /** Somebody who is in gave a wrong password for her own account. */
        WRONG_PASSWORD,
        /** Neither the code of the app now, nor a recovery code; or one that was used already. */
        WRONG_CODE,
        /** Too many wrong passwords or codes; the argument says for how many seconds the door stays closed. */
        TOO_MANY_TRIES
    }

    private final Accounts accounts;
    private final SecondFactors factors;
    private final PasswordCheck check;
    private final CodeApp app;
    private final SignInThrottle throttle;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignInDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    SignInDesk(
            Accounts accounts,
            SecondFactors factors,
            PasswordCheck check,
            CodeApp app,
            SignInThrottle throttle,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.check = check;
        this.app = app;
        this.throttle = throttle;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param from the network address of the asker, as the server sees it */
    @Open("nobody is signed in yet")
    public Outcome<Entry> signIn(String email, String password, String from) {
        Outcome<Account> outcome = check.right(email, password, from);
        if (outcome instanceof Outcome.Refused<Account> refused) {
            return Outcome.refused(refused.reasons());
        }
        Account account = ((Outcome.Done<Account>) outcome).value();
        boolean codeNeeded =
                factors.find(account.id()).filter(SecondFactor::inUse).isPresent();
        if (!codeNeeded) {
            begin(account);
        }
        return Outcome.done(new Entry(account.person(), account.sessions(), codeNeeded));
    }

    /** The second step: a code of the app, or a recovery code. */
    @Open("the password was right, and a code has to follow")
    public Outcome<Entry> enterCode(AccountId id, int sessions, String code) {
        String key = "code " + id.value();
        Admission admission = throttle.admit(key, SignInThrottle.PATIENCE_WITH_A_NAME);
        if (!admission.granted()) {
            if (admission.first()) {
                happenings.fire(new AccountHappening.SignInFailed(id, Objection.TOO_MANY_TRIES, clock.instant()));
            }
            return Outcome.refused(List.of(admission.refusal()));
        }
        Optional<Account> account = accounts.find(id).filter(known -> !known.locked() && known.sessions() == sessions);
        Optional<SecondFactor> factor = factors.findToUse(id).filter(SecondFactor::inUse);
        if (account.isEmpty() || factor.isEmpty() || !isRight(factor.get(), code)) {
            happenings.fire(new AccountHappening.SignInFailed(id, Objection.WRONG_CODE, clock.instant()));
            return Outcome.refused(Objection.WRONG_CODE);
        }
        throttle.forget(key);
        begin(account.get());
        return Outcome.done(new Entry(account.get().person(), sessions, false));
    }

    private boolean isRight(SecondFactor factor, String code) {
        if (factor.accept(app.step(factor, code))) {
            return true;
        }
        boolean recovered = factor.acceptRecovery(Tokens.normalised(code));
        if (recovered) {
            happenings.fire(AccountHappening.Done.own(factor.account(), Deed.RECOVERY_CODE_USED, clock.instant()));
        }
        return recovered;
    }

    private void begin(Account account) {
        Instant now = clock.instant();
        accounts.used(account.id(), now);
        happenings.fire(new AccountHappening.SignedIn(account.id(), now));
    }
}
