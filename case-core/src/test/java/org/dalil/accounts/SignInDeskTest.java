package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dalil.accounts.SignInDesk.Objection;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInDeskTest {

    private static final String HOME = "192.0.2.1";

    private final AccountsInMemory accounts = new AccountsInMemory();
    private final MovableClock clock = new MovableClock();
    private final Heard happenings = new Heard();
    private final Passwords passwords = new Passwords(new PlainHash());
    private SignInDesk desk;

    @BeforeEach
    void open() {
        passwords.prepare();
        accounts.add(new Account(
                AccountId.next(),
                "Lina@Coalition.example",
                "Lina Haddad",
                passwords.hash("right horse"),
                Language.ARABIC,
                EnumSet.of(Role.COORDINATOR)));
        SignInThrottle throttle = new SignInThrottle(clock);
        desk = new SignInDesk(
                accounts,
                new SecondFactorsInMemory(),
                new PasswordCheck(accounts, throttle, passwords, happenings, clock),
                new CodeApp(new Safe(new KeyFile(Path.of("none"))), clock),
                throttle,
                happenings,
                clock);
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_address() {
        var outcome = desk.signIn(" lina@coalition.EXAMPLE ", "right horse", HOME);
        Entry entry = assertInstanceOf(Outcome.Done.class, outcome).value() instanceof Entry in ? in : null;
        assertEquals("Lina Haddad", entry.person().name());
        assertFalse(entry.codeNeeded());
        assertEquals(List.of("SIGNED_IN"), happenings.names());
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertEquals(Outcome.refused(Objection.WRONG_CREDENTIALS), wrong("lina@coalition.example"));
        assertEquals(Outcome.refused(Objection.WRONG_CREDENTIALS), wrong("nobody@coalition.example"));
        assertEquals(List.of("SIGN_IN_FAILED", "SIGN_IN_FAILED"), happenings.names());
    }

    @Test
    void after_four_wrong_passwords_even_the_right_one_has_to_wait() {
        for (int i = 0; i < 4; i++) {
            wrong("lina@coalition.example");
        }
        assertEquals(Objection.TOO_MANY_TRIES, reason(right()));
        clock.forward(Duration.ofSeconds(5));
        assertInstanceOf(Outcome.Done.class, right());
    }

    @Test
    void every_further_wrong_password_doubles_the_wait() {
        for (int i = 0; i < 4; i++) {
            wrong("lina@coalition.example");
        }
        clock.forward(Duration.ofSeconds(5));
        wrong("lina@coalition.example");
        clock.forward(Duration.ofSeconds(7));
        assertEquals(Objection.TOO_MANY_TRIES, reason(right()));
        clock.forward(Duration.ofSeconds(2));
        assertInstanceOf(Outcome.Done.class, right());
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        for (int i = 0; i < 3; i++) {
            wrong("lina@coalition.example");
        }
        right();
        wrong("lina@coalition.example");
        assertInstanceOf(Outcome.Done.class, right());
    }

    @Test
    void who_tries_many_names_from_one_place_has_to_wait_too() {
        for (int i = 0; i < 20; i++) {
            wrong("guess" + i + "@coalition.example");
        }
        assertEquals(Objection.TOO_MANY_TRIES, reason(right()));
        assertInstanceOf(Outcome.Done.class, desk.signIn("lina@coalition.example", "right horse", "198.51.100.7"));
    }

    @Test
    void wrong_passwords_of_yesterday_are_forgotten() {
        for (int i = 0; i < 3; i++) {
            wrong("lina@coalition.example");
        }
        clock.forward(Duration.ofMinutes(61));
        for (int i = 0; i < 3; i++) {
            wrong("lina@coalition.example");
        }
        assertInstanceOf(Outcome.Done.class, right());
    }

    @Test
    void many_at_once_do_not_slip_in_together() throws Exception {
        var guessers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome<Entry>>> guesses = Collections.nCopies(24, () -> wrong("lina@coalition.example"));
            long looked = 0;
            for (var guess : guessers.invokeAll(guesses)) {
                looked += reason(guess.get()) == Objection.WRONG_CREDENTIALS ? 1 : 0;
            }
            assertEquals(4, looked);
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void of_many_refusals_only_the_first_is_written_down() {
        for (int i = 0; i < 10; i++) {
            wrong("lina@coalition.example");
        }
        assertEquals(5, happenings.all().size());
    }

    @Test
    void an_account_that_does_not_exist_costs_as_much_as_one_that_does() {
        PlainHash hash = new PlainHash();
        Passwords counted = new Passwords(hash);
        counted.prepare();
        counted.match("x", Optional.empty());
        counted.match("x", Optional.of(counted.hash("y")));
        assertEquals(2, hash.verified());
    }

    @Test
    void what_is_written_down_of_a_failure_holds_no_name_and_no_password() {
        wrong("nobody@coalition.example");
        assertTrue(happenings.all().stream()
                .allMatch(happening -> happening.details().equals(Map.of("reason", "WRONG_CREDENTIALS"))));
    }

    private Outcome<Entry> right() {
        return desk.signIn("lina@coalition.example", "right horse", HOME);
    }

    private Outcome<Entry> wrong(String email) {
        return desk.signIn(email, "wrong horse", HOME);
    }

    private static Enum<?> reason(Outcome<Entry> outcome) {
        List<Refusal> reasons = outcome instanceof Outcome.Refused<Entry> refused ? refused.reasons() : List.of();
        return reasons.get(0).code();
    }
}
