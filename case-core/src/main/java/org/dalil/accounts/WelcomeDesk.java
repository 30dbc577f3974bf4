package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Where one comes with a one-time link: to choose a password, or to open the first account of an installation. */
@ApplicationScoped
@Transactional
public class WelcomeDesk {

    /** Why a link opens nothing. */
    public enum Objection {
        /** Unknown, used, too old, or its account is locked: all the same to whoever holds it. */
        LINK_DEAD
    }

    /**
     * What a link is for.
     *
     * @param account for whom; empty for the first account
     */
    public record Invitation(Optional<Person> account) {}

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected WelcomeDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    WelcomeDesk(
            Accounts accounts,
            OneTimeLinks links,
            Passwords passwords,
            PasswordRules rules,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What the link is for; empty when it opens nothing. */
    @Open("whoever holds a link has no password yet")
    public Optional<Invitation> look(String token) {
        return alive(token).map(link -> new Invitation(owner(link).map(Account::person)));
    }

    @Open("whoever holds a link has no password yet")
    public Outcome<AccountId> choosePassword(String token, ChosenPassword password) {
        Optional<OneTimeLink> link = alive(token);
        Optional<Account> owner = link.flatMap(this::owner);
        if (owner.isEmpty()) {
            return Outcome.refused(Objection.LINK_DEAD);
        }
        Account account = owner.get();
        List<Refusal> objections = rules.objections(
                password, account.person().email(), account.person().name());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Instant now = clock.instant();
        link.get().use(now);
        account.choosePassword(passwords.hash(password.text()));
        Deed deed = link.get().rescue() ? Deed.PASSWORD_RESCUED : Deed.PASSWORD_CHOSEN;
        happenings.fire(AccountHappening.Done.own(account.id(), deed, now));
        return Outcome.done(account.id());
    }

    @Open("there is no account yet")
    public Outcome<AccountId> openFirst(
            String token, String email, String name, ChosenPassword password, Language language) {
        accounts.rulesToChange();
        Optional<OneTimeLink> link =
                alive(token).filter(known -> known.account().isEmpty());
        if (link.isEmpty()) {
            return Outcome.refused(Objection.LINK_DEAD);
        }
        List<Refusal> objections = rules.objections(password, email, name);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Instant now = clock.instant();
        link.get().use(now);
        Account administrator = new Account(
                AccountId.next(),
                email,
                name.strip(),
                passwords.hash(password.text()),
                language,
                EnumSet.of(Role.ADMINISTRATOR));
        accounts.add(administrator);
        happenings.fire(new AccountHappening.Opened(administrator.id(), now));
        return Outcome.done(administrator.id());
    }

    /** A link without an account is alive as long as there is no account at all. */
    private Optional<OneTimeLink> alive(String token) {
        return links.withToken(token)
                .filter(link -> link.isAlive(clock.instant()))
                .filter(link -> link.account().isPresent()
                        ? owner(link).filter(account -> !account.locked()).isPresent()
                        : accounts.count() == 0);
    }

    private Optional<Account> owner(OneTimeLink link) {
        return link.account().flatMap(accounts::find);
    }
}
