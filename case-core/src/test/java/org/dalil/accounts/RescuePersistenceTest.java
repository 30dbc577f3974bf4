package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.Rescue.Objection;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.AuditRow;
import org.dalil.audit.ChainFixture;
import org.dalil.database.Database;
import org.dalil.sealing.Finding;
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
    void a_lost_second_factor_is_taken_away_only_when_asked_to_and_the_trail_says_so_at_once()
            throws SQLException, IOException {
        AccountId ada = opened("Ada", Role.ADMINISTRATOR);
        assertEquals(Rescue.Factor.NONE, link("ada " + group, true).factor());
        database.doInTransaction(em -> {
            SecondFactor factor = new SecondFactor(ada, "sealed");
            factor.begin(clock.instant());
            factor.renewRecovery(List.of("one", "two"));
            new SecondFactors_(em).add(factor);
        });
        assertEquals(Rescue.Factor.STAYS, link("ada " + group, false).factor());
        assertTrue(factorOf(ada));
        assertEquals(Rescue.Factor.TAKEN_AWAY, link("ada " + group, true).factor());
        assertFalse(factorOf(ada));
        database.doInTransaction(em -> {
            assertEquals(1, new Accounts_(em).find(ada).orElseThrow().sessions(), "whoever has the phone is out too");
            List<AuditRow> rows =
                    ChainFixture.desk(em).behind(new AuditQuery(null, "", null, null, null, ada.value(), ""), 0);
            assertEquals(
                    List.of("RESCUE_LINK_MADE", "RESCUE_LINK_MADE", "SECOND_FACTOR_RESCUED", "RESCUE_LINK_MADE"),
                    rows.stream().map(AuditRow::what).toList());
            assertTrue(rows.stream().allMatch(row -> row.by() == null));
            assertInstanceOf(Finding.Intact.class, ChainFixture.desk(em).verify());
        });
    }

    @Test
    void nothing_is_done_that_cannot_be_written_down() throws SQLException, IOException {
        AccountId ada = opened("Ada", Role.ADMINISTRATOR);
        assertThrows(NoSuchFileException.class, () -> rescue("ada " + group, false, Map.of()));
        long links = database.inTransaction(
                em -> em.createQuery("select count(*) from OneTimeLink where account = :ada", Long.class)
                        .setParameter("ada", ada)
                        .getSingleResult());
        assertEquals(0, links);
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

    private boolean factorOf(AccountId account) {
        return database.inTransaction(em -> new SecondFactors_(em).find(account).isPresent());
    }

    private String made(String who) throws SQLException, IOException {
        return link(who, false).token();
    }

    private Rescue.Link link(String who, boolean withoutFactor) throws SQLException, IOException {
        database.doInTransaction(em -> ChainFixture.tell(em, UUID.randomUUID(), UUID.randomUUID()));
        return ((Outcome.Done<Rescue.Link>) rescue(who, withoutFactor, ChainFixture.environment())).value();
    }

    private Outcome<Rescue.Link> rescue(String who) throws SQLException, IOException {
        return rescue(who, false, ChainFixture.environment());
    }

    private Outcome<Rescue.Link> rescue(String who, boolean withoutFactor, Map<String, String> keys)
            throws SQLException, IOException {
        try (var connection = database.source().getConnection()) {
            Map<String, String> environment = new HashMap<>(keys);
            environment.put("DALIL_DB_URL", connection.getMetaData().getURL());
            environment.put("DALIL_DB_USER", connection.getMetaData().getUserName());
            return new Rescue(environment, folder, clock).link(who, withoutFactor);
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
