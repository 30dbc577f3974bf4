package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.dalil.accounts.Account.Objection;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What whoever runs the installation does with the accounts of the others. */
@ApplicationScoped
@Transactional
public class AdministrationDesk {

    /**
     * An account that is to be opened.
     *
     * @param roles at least one
     */
    public record NewAccount(String email, String name, Language language, Set<Role> roles) {}

    /**
     * An account whose owner has to choose a password.
     *
     * @param token of the link by which she does; nobody can look it up again
     */
    public record Invited(AccountId account, String token) {}

    private final Accounts accounts;
    private final SecondFactors factors;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected AdministrationDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    AdministrationDesk(
            Accounts accounts,
            SecondFactors factors,
            OneTimeLinks links,
            Passwords passwords,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.links = links;
        this.passwords = passwords;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<Invited> open(NewAccount wanted) {
        List<Refusal> objections = new ArrayList<>();
        if (wanted.roles().isEmpty()) {
            objections.add(Refusal.of(Objection.NO_ROLE));
        }
        if (accounts.withEmail(Account.normalised(wanted.email())).isPresent()) {
            objections.add(Refusal.of(Objection.EMAIL_TAKEN));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Account account = Account.awaitingPassword(
                wanted.email(), wanted.name().strip(), passwords.unknown(), wanted.language(), wanted.roles());
        accounts.add(account);
        happenings.fire(
                new AccountHappening.OpenedFor(account.id(), current.required().id(), clock.instant()));
        return Outcome.done(invite(account.id()));
    }

    /** @param seen the version of the account that the administrator looked at; so for all that follow */
    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountHappening> lock(AccountId id, long seen) {
        return on(id, seen, Account::lock);
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountHappening> unlock(AccountId id, long seen) {
        return on(id, seen, Account::unlock);
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountHappening> assign(AccountId id, long seen, Set<Role> roles) {
        return on(id, seen, (account, order) -> account.assign(roles, order));
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountHappening> signOutEverywhere(AccountId id, long seen) {
        return on(id, seen, Account::signOutEverywhere);
    }

    /** The old password is worth nothing from now on; the owner chooses a new one by the link. */
    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<Invited> resetPassword(AccountId id, long seen) {
        Outcome<AccountHappening> outcome =
                on(id, seen, (account, order) -> account.resetPassword(passwords.unknown(), order));
        return outcome instanceof Outcome.Refused<AccountHappening> refused
                ? Outcome.refused(refused.reasons())
                : Outcome.done(invite(id));
    }

    /** For who lost the telephone and the recovery codes: the password alone lets in until she sets up another one. */
    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<AccountHappening> resetSecondFactor(AccountId id, long seen) {
        Optional<SecondFactor> factor = factors.findToUse(id);
        Outcome<AccountHappening> outcome =
                on(id, seen, (account, order) -> account.loseSecondFactor(factor.isPresent(), order));
        if (outcome instanceof Outcome.Done<AccountHappening>) {
            factor.ifPresent(factors::remove);
        }
        return outcome;
    }

    /** Whoever has none yet sets it up before anything else. */
    @Permitted(Permission.MANAGE_ACCOUNTS)
    public void requireSecondFactor(boolean required) {
        AccountRules rules = accounts.rulesToChange();
        if (rules.secondFactorRequired() != required) {
            rules.requireSecondFactor(required);
            AccountId by = current.required().id();
            Deed deed = required ? Deed.SECOND_FACTOR_REQUIRED : Deed.SECOND_FACTOR_OPTIONAL;
            happenings.fire(new AccountHappening.Done(by, deed, by, clock.instant()));
        }
    }

    private Outcome<AccountHappening> on(
            AccountId id, long seen, BiFunction<Account, Order, Outcome<AccountHappening>> step) {
        accounts.rulesToChange();
        Account account = accounts.find(id).orElseThrow(NotPermitted::new);
        Order order = new Order(current.required().id(), seen, accounts.administratorsBeside(id) > 0, clock.instant());
        Outcome<AccountHappening> outcome = step.apply(account, order);
        if (outcome instanceof Outcome.Done<AccountHappening> done) {
            happenings.fire(done.value());
        }
        return outcome;
    }

    private Invited invite(AccountId id) {
        Instant now = clock.instant();
        String token = Tokens.forLink();
        links.dropOf(id);
        links.add(new OneTimeLink(token, id, now));
        return new Invited(id, token);
    }
}
