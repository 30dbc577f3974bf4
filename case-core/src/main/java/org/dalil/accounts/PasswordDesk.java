package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Where people change their own password. */
@ApplicationScoped
@Transactional
public class PasswordDesk {

    private final Accounts accounts;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected PasswordDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    PasswordDesk(
            Accounts accounts,
            PasswordCheck check,
            Passwords passwords,
            PasswordRules rules,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.check = check;
        this.passwords = passwords;
        this.rules = rules;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Ends all other sessions of the account.
     *
     * @return under which number the session of whoever changed it goes on
     */
    @Permitted(Permission.USE_DALIL)
    public Outcome<Integer> change(String old, ChosenPassword chosen) {
        Account own = accounts.find(current.required().id()).orElseThrow();
        List<Refusal> objections =
                rules.objections(chosen, own.person().email(), own.person().name());
        check.objectionToOwn(own, old).ifPresent(objections::add);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        own.choosePassword(passwords.hash(chosen.text()));
        happenings.fire(AccountHappening.Done.own(own.id(), Deed.PASSWORD_CHOSEN, clock.instant()));
        return Outcome.done(own.sessions());
    }
}
