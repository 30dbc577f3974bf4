package org.dalil.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dalil.Wiring;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.database.Database;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.mail.MailDesk;
import org.dalil.mail.MailKind;
import org.dalil.mail.MailSettings;
import org.dalil.mail.TakenMail;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestPersistenceTest {

    @Parameter
    Database database;

    @Test
    void comes_once_a_day_at_the_hour_of_who_wants_it_and_says_how_much_and_not_what() {
        undone(scene -> {
            scene.at("2026-11-23T12:00:00Z").wants("7", "Asia/Beirut");
            assertEquals(0, scene.tell().size(), "7 o'clock is over in Beirut today");
            assertEquals(0, scene.at("2026-11-24T04:59:00Z").tell().size());
            List<TakenMail> mails = scene.at("2026-11-24T05:00:00Z").tell();
            assertEquals(1, mails.size());
            assertEquals(MailKind.DIGEST, mails.get(0).kind());
            assertEquals("lina@demo.example", mails.get(0).to().value());
            assertEquals(
                    Map.of("overdue", "1", "soon", "2", "reviews", "0"),
                    mails.get(0).particulars());
            assertEquals(0, scene.at("2026-11-24T05:05:00Z").tell().size());
            assertEquals(0, scene.at("2026-11-24T23:30:00Z").tell().size(), "half past one in the night");
            assertEquals(1, scene.at("2026-11-25T06:00:00Z").tell().size());
        });
    }

    @Test
    void does_not_come_where_nothing_is_due_or_nobody_wants_it_any_more() {
        undone(scene -> {
            scene.at("2026-11-23T12:00:00Z").wants("7", "Asia/Beirut");
            scene.due = List.of();
            assertEquals(0, scene.at("2026-11-24T05:00:00Z").tell().size());
            scene.due = Scene.SOME;
            scene.desk().stop();
            assertEquals(0, scene.at("2026-11-25T05:00:00Z").tell().size());
            assertTrue(scene.desk().wish().isEmpty());
            assertEquals(List.of("DIGEST_WANTED", "DIGEST_STOPPED"), scene.heard.names());
        });
    }

    @Test
    void does_not_come_to_a_locked_account() {
        undone(scene -> {
            scene.at("2026-11-23T12:00:00Z").wants("7", "Asia/Beirut");
            scene.em.flush();
            scene.em
                    .createNativeQuery("update account set locked = true where email = 'lina@demo.example'")
                    .executeUpdate();
            scene.em.clear();
            assertEquals(0, scene.at("2026-11-24T05:00:00Z").tell().size());
        });
    }

    @Test
    void an_hour_is_an_hour_and_a_zone_is_a_zone() {
        undone(scene -> {
            scene.at("2026-11-23T12:00:00Z");
            for (List<String> wrong : List.of(List.of("24", "UTC"), List.of("", "UTC"), List.of("7", "Atlantis"))) {
                assertInstanceOf(
                        Outcome.Refused.class,
                        scene.desk()
                                .want(Sheet.empty()
                                        .with("hour", (Object) wrong.get(0))
                                        .with("zone", (Object) wrong.get(1))),
                        wrong::toString);
            }
        });
    }

    /** Lina, and what is due for her. */
    private static final class Scene {

        static final List<Deadline> SOME = List.of(due(-1), due(2), due(3));

        final EntityManager em;
        final Heard heard = new Heard();
        List<Deadline> due = SOME;
        private Clock clock = DemoFixture.NOON;

        Scene(EntityManager em) {
            this.em = em;
        }

        private static Deadline due(int days) {
            return new Deadline(
                    Deadline.Kind.PROMISE_DUE,
                    LocalDate.of(2026, 11, 24).plusDays(days),
                    null,
                    "",
                    null,
                    "R-" + days,
                    LocalText.orEmpty(null));
        }

        Scene at(String now) {
            clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
            return this;
        }

        void wants(String hour, String zone) {
            assertInstanceOf(
                    Outcome.Done.class,
                    desk().want(Sheet.empty().with("hour", (Object) hour).with("zone", (Object) zone)));
        }

        /** What lies in the outbox after everybody was told whose hour it is. */
        List<TakenMail> tell() {
            DigestDesk desk = desk();
            desk.due().forEach(desk::tell);
            em.flush();
            MailDesk mails = (MailDesk) wiring().get(MailDesk.class);
            List<TakenMail> taken = new ArrayList<>();
            mails.due().forEach(id -> mails.take(id).ifPresent(taken::add));
            return taken;
        }

        DigestDesk desk() {
            return (DigestDesk) wiring().get(DigestDesk.class);
        }

        private Wiring wiring() {
            People people = new People(new Accounts_(em));
            Map<Class<?>, Object> tools = new HashMap<>();
            tools.put(EntityManager.class, em);
            tools.put(Clock.class, clock);
            tools.put(Event.class, heard);
            tools.put(RegimeCatalogue.class, RegimeCatalogue.shipped());
            tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(DemoFixture.lina(em)));
            tools.put(KeyFile.class, new KeyFile(Path.of("target", "test.key")));
            tools.put(
                    MailSettings.class,
                    new MailSettings(Map.of("DALIL_SMTP_HOST", "localhost", "DALIL_SMTP_FROM", "dalil@house.example")));
            List<Deadline> all = due;
            tools.put(DeadlineReading.class, new DeadlineReading(List.of((viewer, today, until) -> all), clock));
            return new Wiring(tools);
        }
    }

    private void undone(Consumer<Scene> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(new Scene(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }
}
