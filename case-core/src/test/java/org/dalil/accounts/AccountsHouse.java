package org.dalil.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;

/** All desks about accounts, around maps, with one person who sits at them. */
class AccountsHouse {

    static final String HOME = "192.0.2.1";
    static final String PASSWORD = "a right horse battery";

    final AccountsInMemory accounts = new AccountsInMemory();
    final SecondFactorsInMemory factors = new SecondFactorsInMemory();
    final OneTimeLinksInMemory links = new OneTimeLinksInMemory();
    final MovableClock clock = new MovableClock();
    final Heard happenings = new Heard();
    final Passwords passwords = new Passwords(new PlainHash());
    final PasswordRules rules = new PasswordRules();
    final SignInThrottle throttle = new SignInThrottle(clock);
    final CodeApp app = new CodeApp(new Safe(new KeyFile(folder().resolve("test.key"))), clock);
    final People people = new People(accounts);

    private Optional<AccountId> seated = Optional.empty();
    private final CurrentPerson current = () -> seated.flatMap(people::find);
    private final PasswordCheck check;

    AccountsHouse() {
        passwords.prepare();
        check = new PasswordCheck(accounts, throttle, passwords, happenings, clock);
    }

    /** Opens an account that works, and whoever it belongs to sits down. */
    AccountId sits(String name, Role... roles) {
        Account account = new Account(
                AccountId.next(),
                name + "@coalition.example",
                name,
                passwords.hash(PASSWORD),
                Language.ENGLISH,
                roles.length == 0 ? EnumSet.of(Role.LEGAL_DRAFTER) : EnumSet.copyOf(Set.of(roles)));
        accounts.add(account);
        seated = Optional.of(account.id());
        return account.id();
    }

    void sitsAgain(AccountId id) {
        seated = Optional.of(id);
    }

    SignInDesk signInDesk() {
        return new SignInDesk(accounts, factors, check, app, throttle, happenings, clock);
    }

    SessionDesk sessionDesk() {
        return new SessionDesk(accounts, check, current, happenings, clock);
    }

    PasswordDesk passwordDesk() {
        return new PasswordDesk(accounts, check, passwords, rules, current, happenings, clock);
    }

    SecondFactorDesk secondFactorDesk() {
        return new SecondFactorDesk(accounts, factors, check, app, current, happenings, clock);
    }

    WelcomeDesk welcomeDesk() {
        return new WelcomeDesk(accounts, links, passwords, rules, happenings, clock);
    }

    AdministrationDesk administrationDesk() {
        return new AdministrationDesk(accounts, factors, links, passwords, current, happenings, clock);
    }

    /** What the app on the telephone of this account shows now. */
    String codeNow(AccountId id) {
        return codeIn(id, 0);
    }

    String codeIn(AccountId id, int steps) {
        return app.code(
                app.secret(factors.find(id).orElseThrow()), clock.instant().getEpochSecond() / 30 + steps);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("dalil-keys");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
