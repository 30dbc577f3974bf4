package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;

/** What people do with their own account. */
@ApplicationScoped
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected AccountDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public AccountDesk(Accounts accounts, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Chooses the language in which the signed-in person reads Dalil from now on. */
    @Permitted(Permission.USE_DALIL)
    public void speak(Language language) {
        Account own = accounts.find(current.required().id()).orElseThrow();
        own.speak(language);
        happenings.fire(new AccountHappening.LanguageChosen(own.id(), language, clock.instant()));
    }

    /** Chooses whether single keys do something on pages. */
    @Permitted(Permission.USE_DALIL)
    public void useShortcuts(boolean wanted) {
        Account own = accounts.find(current.required().id()).orElseThrow();
        own.useShortcuts(wanted);
        happenings.fire(AccountHappening.Done.own(own.id(), AccountHappening.Deed.SHORTCUTS_CHOSEN, clock.instant()));
    }
}
