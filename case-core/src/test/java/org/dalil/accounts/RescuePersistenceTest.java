package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.Rescue.Objection;
import org.dalil.database.Database;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** As the command at the terminal does it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class RescuePersistenceTest {

    private static final ChosenPassword OLIVES = new ChosenPassword("olives in the evening", "olives in the evening");

    @Parameter
    Database database;

    @TempDir
    Path folder;

    private final String group = UUID.randomUUID().toString();
    private final Heard heard = new Heard();
    private final MovableClock clock = new MovableClock();
    private final Passwords passwords = new Passwords(new PlainHash());

    @Test
    void an_administrator_chooses_a_new_password_and_the_trail_says_how() throws SQLException, IOException {
        opened("Ada", Role.ADMINISTRATOR);
        String first = made("ADA " + group);
        String second = made("ada-" + group + "@coalition.example");
        database.doInTransaction(em -> {
            WelcomeDesk desk = new WelcomeDesk(
                    new Accounts_(em), new OneTimeLinks_(em), passwords, new PasswordRules(), heard, clock);
            assertTrue(desk.look(first).isEmpty(), "a new link replaces the one before");
            assertInstanceOf(Outcome.Done.class, desk.choosePassword(second, OLIVES));
            assertTrue(desk.look(second).isEmpty(), "it works once");
        });
        assertEquals(List.of("PASSWORD_RESCUED"), heard.names());
    }

    @Test
    void nobody_else_is_rescued() throws SQLException, IOException {
        opened("Omar", Role.LEGAL_DRAFTER);
        AccountId locked = opened("Grace", Role.ADMINISTRATOR);
        database.doInTransaction(em -> em.createQuery("update Account set locked = true where id = :id")
                .setParameter("id", locked)
                .executeUpdate());
        assertEquals(Outcome.refused(Objection.NOT_ADMINISTRATOR), rescue("omar " + group));
        assertEquals(Outcome.refused(Objection.LOCKED), rescue("grace " + group));
        assertEquals(Outcome.refused(Objection.UNKNOWN), rescue("nobody " + group));
    }

    @Test
    void of_two_who_are_called_the_same_none_is_guessed() throws SQLException, IOException {
        opened("Sam", "one", Role.ADMINISTRATOR);
        opened("Sam", "two", Role.ADMINISTRATOR);
        assertEquals(Outcome.refused(Objection.SEVERAL), rescue("Sam " + group));
    }

    private String made(String who) throws SQLException, IOException {
        return ((Outcome.Done<Rescue.Link>) rescue(who)).value().token();
    }

    private Outcome<Rescue.Link> rescue(String who) throws SQLException, IOException {
        try (var connection = database.source().getConnection()) {
            var environment = Map.of(
                    "DALIL_DB_URL",
                    connection.getMetaData().getURL(),
                    "DALIL_DB_USER",
                    connection.getMetaData().getUserName());
            return new Rescue(environment, folder, clock).link(who);
        }
    }

    private AccountId opened(String name, Role role) {
        return opened(name, name.toLowerCase(Locale.ROOT), role);
    }

    private AccountId opened(String name, String box, Role role) {
        passwords.prepare();
        return database.inTransaction(em -> {
            Account account = new Account(
                    AccountId.next(),
                    box + "-" + group + "@coalition.example",
                    name + " " + group,
                    passwords.hash("the forgotten one"),
                    Language.ENGLISH,
                    EnumSet.of(role));
            new Accounts_(em).add(account);
            return account.id();
        });
    }
}
