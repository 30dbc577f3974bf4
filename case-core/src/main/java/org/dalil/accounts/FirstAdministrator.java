package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.logging.Logger;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;

/**
 * Opens the first account of an installation that has none: {@code DALIL_FIRST_ADMIN_EMAIL} says whose it is,
 * {@code DALIL_FIRST_ADMIN_PASSWORD_FILE} where the password stands. Without both nobody can sign in: there is no
 * default password.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected FirstAdministrator() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public FirstAdministrator(Accounts accounts, Passwords passwords, Event<Happening> happenings, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Transactional
    public void start(Map<String, String> environment) {
        String email = environment.getOrDefault("DALIL_FIRST_ADMIN_EMAIL", "");
        String file = environment.getOrDefault("DALIL_FIRST_ADMIN_PASSWORD_FILE", "");
        if (accounts.count() > 0) {
            return;
        }
        if (email.isBlank() || file.isBlank()) {
            LOG.warning("There is no account yet, and nobody can sign in: set DALIL_FIRST_ADMIN_EMAIL and"
                    + " DALIL_FIRST_ADMIN_PASSWORD_FILE, and start again.");
            return;
        }
        Account administrator = new Account(
                AccountId.next(),
                email,
                email,
                passwords.hash(password(Path.of(file))),
                Language.ENGLISH,
                EnumSet.of(Role.ADMINISTRATOR));
        accounts.add(administrator);
        happenings.fire(new AccountHappening.Opened(administrator.id(), clock.instant()));
    }

    private static String password(Path file) {
        try {
            String password = Files.readString(file).strip();
            if (password.length() < SHORTEST_PASSWORD) {
                throw new IllegalStateException("The first password in " + file + " is shorter than "
                        + SHORTEST_PASSWORD + " characters: choose a longer one.");
            }
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException("DALIL_FIRST_ADMIN_PASSWORD_FILE cannot be read: " + file, e);
        }
    }
}
