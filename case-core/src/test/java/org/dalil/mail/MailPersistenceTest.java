package org.dalil.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.backup.Installation;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox, and a server on this machine. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailPersistenceTest {

    private static final Map<Database, Installation.Running> RUNNING = new EnumMap<>(Database.class);
    private static final String SECRET = "the-token-of-a-link";
    private static final Person ADA =
            new Person(AccountId.next(), "Ada", "ada@house.example", Set.of(Role.ADMINISTRATOR), Language.ENGLISH);

    @TempDir
    private static Path folder;

    @Parameter
    Database database;

    private final Smarthost server = new Smarthost("localhost");
    private final List<String> told = new ArrayList<>();
    private Clock clock = DemoFixture.NOON;

    @AfterEach
    void it_closes() {
        server.close();
        inTransaction(em -> em.createQuery("delete from OutgoingMail").executeUpdate());
    }

    @Test
    void a_mail_leaves_once_and_nothing_of_it_is_kept_but_that_it_left() {
        UUID about = put("office@gulf.example");
        String kept = sealed();
        assertFalse(kept.contains(SECRET));
        assertFalse(kept.contains("gulf"));
        round().walk();
        round().walk();
        assertEquals(
                1,
                server.heard().stream()
                        .filter("RCPT TO:<office@gulf.example>"::equals)
                        .count());
        assertEquals(
                1, server.heard().stream().filter(said -> said.contains(SECRET)).count());
        assertNull(sealed());
        assertEquals(
                Map.of(about, MailState.SENT), inTransaction(em -> outbox(em).about(List.of(about))));
        assertEquals(List.of("MAIL_SENT"), told);
    }

    @Test
    void what_was_undone_never_leaves() {
        try (EntityManager em = running().factory().createEntityManager()) {
            em.getTransaction().begin();
            outbox(em).put(mail("office@gulf.example", UUID.randomUUID()));
            em.flush();
            em.getTransaction().rollback();
        }
        round().walk();
        assertEquals(List.of(), server.heard());
    }

    @Test
    void it_arrives_when_the_server_thinks_again() {
        server.says(Map.of("RCPT", "451 4.7.1 later"));
        put("office@gulf.example");
        round().walk();
        assertEquals("WAITING NOT_NOW 451", row().state() + " " + row().trouble() + " " + row().answer());
        round().walk();
        assertEquals(1, row().attempts(), "not before its time");
        server.says(Map.of());
        clock = Clock.offset(clock, Duration.ofMinutes(2));
        round().walk();
        assertEquals(MailState.SENT, onlyState());
        assertEquals(List.of(), inTransaction(em -> desk(em).overview().troubles()));
    }

    @Test
    void a_refusal_is_for_good_and_other_mails_leave() {
        server.says(Map.of("RCPT", "550 5.1.1 <office@gulf.example> nobody"));
        put("office@gulf.example");
        round().walk();
        assertEquals("GIVEN_UP REFUSED 550", row().state() + " " + row().trouble() + " " + row().answer());
        server.says(Map.of());
        UUID other = put("other@gulf.example");
        round().walk();
        assertEquals(
                MailState.SENT,
                inTransaction(em -> outbox(em).about(List.of(other))).get(other));
    }

    @Test
    void what_may_have_left_is_not_sent_again_neither_after_a_broken_line_nor_after_the_program_ended() {
        server.says(Map.of(".", "HANG UP"));
        put("office@gulf.example");
        round().walk();
        assertEquals("GIVEN_UP PERHAPS_SENT", row().state() + " " + row().trouble());
        inTransaction(em -> em.createQuery("delete from OutgoingMail").executeUpdate());
        server.says(Map.of());
        int said = server.heard().size();
        put("office@gulf.example");
        UUID id = inTransaction(em -> desk(em).due()).get(0);
        assertTrue(inTransaction(em -> desk(em).take(id)).isPresent());
        assertTrue(inTransaction(em -> desk(em).take(id)).isEmpty(), "nobody takes it twice");
        round().walk();
        assertEquals(MailState.UNDER_WAY, onlyState());
        clock = Clock.offset(clock, Duration.ofMinutes(11));
        round().walk();
        assertEquals("GIVEN_UP PERHAPS_SENT", row().state() + " " + row().trouble());
        assertEquals(said, server.heard().size());
    }

    @Test
    void what_the_keys_do_not_open_any_more_is_given_up() {
        put("office@gulf.example");
        inTransaction(em ->
                em.createNativeQuery("update outgoing_mail set sealed = 'AAAA'").executeUpdate());
        round().walk();
        assertEquals("GIVEN_UP UNREADABLE", row().state() + " " + row().trouble());
        assertEquals(List.of(), server.heard());
    }

    @Test
    void whoever_runs_the_installation_tries_it_out_and_sees_no_address() {
        assertEquals(Outcome.done(new MailAddress("ada@house.example")), inTransaction(em -> desk(em).tryOut()));
        round().walk();
        assertTrue(server.heard().contains("RCPT TO:<ada@house.example>"));
        assertEquals(List.of("MAIL_TRIED", "MAIL_SENT"), told);
        assertEquals(1, inTransaction(em -> desk(em).overview()).count(MailState.SENT));
    }

    @Test
    void a_house_that_names_no_server_sends_nothing() {
        put("office@gulf.example");
        new MailRound(everyCallInItsTransaction(), new MailSettings(Map.of()), this::words, clock).walk();
        assertEquals(MailState.WAITING, onlyState());
        assertEquals(List.of(), server.heard());
    }

    private MailWords.Text words(MailKind kind, Language language, Map<String, String> particulars) {
        return new MailWords.Text("A letter", "Your link: " + particulars.get("token"));
    }

    private UUID put(String to) {
        UUID about = UUID.randomUUID();
        inTransaction(em -> {
            outbox(em).put(mail(to, about));
            return null;
        });
        return about;
    }

    private static Mail mail(String to, UUID about) {
        return new Mail(
                MailKind.INVITATION, about, null, new MailAddress(to), Language.ENGLISH, Map.of("token", SECRET));
    }

    private String sealed() {
        return inTransaction(em -> (String) em.createNativeQuery("select sealed from outgoing_mail", String.class)
                .getSingleResult());
    }

    private MailState onlyState() {
        return inTransaction(em -> em.createQuery("select state from OutgoingMail", MailState.class)
                .getSingleResult());
    }

    private MailRow row() {
        MailRow row = inTransaction(em -> desk(em).overview().troubles().get(0));
        assertNotNull(row);
        return row;
    }

    private MailRound round() {
        return new MailRound(everyCallInItsTransaction(), settings(), this::words, clock);
    }

    private MailSettings settings() {
        return new MailSettings(Map.of(
                "DALIL_SMTP_HOST",
                "localhost",
                "DALIL_SMTP_PORT",
                String.valueOf(server.port()),
                "DALIL_SMTP_FROM",
                "dalil@house.example",
                "DALIL_SMTP_CERTIFICATE",
                server.certificateIn(folder).toString()));
    }

    private MailDesk everyCallInItsTransaction() {
        return new MailDesk() {
            @Override
            public void giveUpWhatWasLeftBehind() {
                inTransaction(em -> {
                    desk(em).giveUpWhatWasLeftBehind();
                    return null;
                });
            }

            @Override
            public List<UUID> due() {
                return inTransaction(em -> desk(em).due());
            }

            @Override
            public Optional<TakenMail> take(UUID id) {
                return inTransaction(em -> desk(em).take(id));
            }

            @Override
            public void left(UUID id) {
                inTransaction(em -> {
                    desk(em).left(id);
                    return null;
                });
            }

            @Override
            public void stayed(UUID id, MailTrouble trouble, Integer answer) {
                inTransaction(em -> {
                    desk(em).stayed(id, trouble, answer);
                    return null;
                });
            }
        };
    }

    private MailDesk desk(EntityManager em) {
        Heard heard = new Heard() {
            @Override
            public void fire(org.dalil.shared.Happening happening) {
                told.add(happening.what());
            }
        };
        return new MailDesk(new OutgoingMails_(em), outbox(em), safe(), () -> Optional.of(ADA), heard, clock);
    }

    private Outbox outbox(EntityManager em) {
        return new Outbox(new OutgoingMails_(em), settings(), safe(), clock);
    }

    private static Safe safe() {
        return new Safe(new KeyFile(folder.resolve("mail.key")));
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return running().inTransaction(work);
    }

    private Installation.Running running() {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(database, kind -> Installation.emptyOn(kind, folder.resolve(kind.name()))
                    .started());
        }
    }
}
