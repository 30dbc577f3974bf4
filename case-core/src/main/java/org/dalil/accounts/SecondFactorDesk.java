package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Where people set up the second factor of their own account, and put it away. */
@ApplicationScoped
@Transactional
public class SecondFactorDesk {

    /** Why a second factor stays as it is. */
    public enum Objection {
        /** The code is not the one that the app shows now. */
        OTHER_CODE,
        IN_USE_ALREADY,
        NOT_IN_USE,
        /** Everybody has to have one here. */
        REQUIRED
    }

    private final Accounts accounts;
    private final SecondFactors factors;
    private final PasswordCheck check;
    private final CodeApp app;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SecondFactorDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    SecondFactorDesk(
            Accounts accounts,
            SecondFactors factors,
            PasswordCheck check,
            CodeApp app,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.check = check;
        this.app = app;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.USE_DALIL)
    public SecondFactorView own() {
        Account own = account();
        Optional<SecondFactor> factor = factors.find(own.id());
        return new SecondFactorView(
                factor.flatMap(SecondFactor::since),
                factor.map(SecondFactor::recoveryCodesLeft).orElse(0),
                factor.filter(known -> !known.inUse())
                        .map(begun ->
                                SharedSecret.of(app.secret(begun), own.person().email())),
                accounts.rules().secondFactorRequired());
    }

    /** Makes a secret for the app; it counts once {@link #confirm} was told a code of the app. */
    @Permitted(Permission.USE_DALIL)
    public Outcome<AccountId> begin() {
        AccountId own = account().id();
        Optional<SecondFactor> factor = factors.findToUse(own);
        if (factor.filter(SecondFactor::inUse).isPresent()) {
            return Outcome.refused(Objection.IN_USE_ALREADY);
        }
        String secret = app.newSecret(own);
        factor.ifPresentOrElse(begun -> begun.replace(secret), () -> factors.add(new SecondFactor(own, secret)));
        return Outcome.done(own);
    }

    /** @return the recovery codes, which nobody sees again */
    @Permitted(Permission.USE_DALIL)
    public Outcome<List<String>> confirm(String code) {
        Optional<SecondFactor> factor = factors.findToUse(account().id());
        if (factor.isEmpty()) {
            return Outcome.refused(Objection.NOT_IN_USE);
        }
        if (factor.get().inUse()) {
            return Outcome.refused(Objection.IN_USE_ALREADY);
        }
        if (!factor.get().accept(app.step(factor.get(), code))) {
            return Outcome.refused(Objection.OTHER_CODE);
        }
        factor.get().begin(clock.instant());
        tell(factor.get(), Deed.SECOND_FACTOR_ON);
        return Outcome.done(newRecoveryCodes(factor.get()));
    }

    /** @return new recovery codes; the old ones are worth nothing from now on */
    @Permitted(Permission.USE_DALIL)
    public Outcome<List<String>> renewRecoveryCodes(String password) {
        Optional<SecondFactor> factor = factors.findToUse(account().id()).filter(SecondFactor::inUse);
        List<Refusal> objections = objections(factor, password);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        tell(factor.orElseThrow(), Deed.RECOVERY_CODES_MADE);
        return Outcome.done(newRecoveryCodes(factor.orElseThrow()));
    }

    @Permitted(Permission.USE_DALIL)
    public Outcome<AccountId> putAway(String password) {
        Optional<SecondFactor> factor = factors.findToUse(account().id()).filter(SecondFactor::inUse);
        List<Refusal> objections = objections(factor, password);
        if (accounts.rules().secondFactorRequired()) {
            objections.add(Refusal.of(Objection.REQUIRED));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        factors.remove(factor.orElseThrow());
        tell(factor.orElseThrow(), Deed.SECOND_FACTOR_OFF);
        return Outcome.done(factor.orElseThrow().account());
    }

    private List<Refusal> objections(Optional<SecondFactor> factor, String password) {
        List<Refusal> objections = new ArrayList<>();
        if (factor.isEmpty()) {
            objections.add(Refusal.of(Objection.NOT_IN_USE));
        }
        check.objectionToOwn(account(), password).ifPresent(objections::add);
        return objections;
    }

    private static List<String> newRecoveryCodes(SecondFactor factor) {
        List<String> codes = Tokens.recoveryCodes();
        factor.renewRecovery(codes);
        return codes;
    }

    private Account account() {
        return accounts.find(current.required().id()).orElseThrow();
    }

    private void tell(SecondFactor factor, Deed deed) {
        happenings.fire(AccountHappening.Done.own(factor.account(), deed, clock.instant()));
    }
}
