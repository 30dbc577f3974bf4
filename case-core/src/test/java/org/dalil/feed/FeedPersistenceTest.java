package org.dalil.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar of somebody of the demo, read back by another library than the one that writes it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedPersistenceTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(DemoFixture.NOON.instant(), ZoneOffset.UTC);

    @Parameter
    Database database;

    @Test
    void whoever_has_the_address_reads_days_and_codes_and_nothing_else() {
        undone(em -> {
            Heard heard = new Heard();
            String text = text(desk(em, heard).agenda(desk(em, heard).open()).orElseThrow());
            Calendar calendar = read(text);
            List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
            assertEquals(2, events.size());
            assertEquals("Review due · E-05 · D-2021-014", value(events.get(0), Property.SUMMARY));
            assertEquals("20261121", value(events.get(0), Property.DTSTART));
            assertEquals("20261122", value(events.get(0), Property.DTEND));
            assertEquals("Consent runs out · D-2021-014", value(events.get(1), Property.SUMMARY));
            assertEquals("PRIVATE", value(events.get(0), Property.CLASS));
            assertEquals("20261123T120000Z", value(events.get(0), Property.DTSTAMP));
            assertNotEquals(value(events.get(0), Property.UID), value(events.get(1), Property.UID));
            for (String word : List.of("NSO", "Pegasus", "secret name", "Lina", "lina@", "biweekly")) {
                assertFalse(text.contains(word), word);
            }
            assertEquals(List.of("CALENDAR_OPENED"), heard.names());
        });
    }

    @Test
    void a_calendar_knows_its_days_again_when_it_reads_once_more() {
        undone(em -> {
            FeedDesk desk = desk(em, new Heard());
            String token = desk.open();
            assertEquals(
                    text(desk.agenda(token).orElseThrow()),
                    text(desk.agenda(token).orElseThrow()));
        });
    }

    @Test
    void only_a_fingerprint_is_kept_and_another_address_ends_the_one_before() {
        undone(em -> {
            FeedDesk desk = desk(em, new Heard());
            String first = desk.open();
            em.flush();
            assertEquals(
                    Digest.of(first).hex(),
                    em.createNativeQuery("select token from calendar_feed", String.class)
                            .getSingleResult());
            String second = desk.open();
            assertEquals(Optional.empty(), desk.agenda(first));
            assertTrue(desk.agenda(second).isPresent());
            assertTrue(desk.since().isPresent());
            desk.close();
            assertEquals(Optional.empty(), desk.agenda(second));
            assertEquals(Optional.empty(), desk.since());
        });
    }

    @Test
    void a_guess_is_nobodys_and_a_locked_account_shows_nothing() {
        undone(em -> {
            FeedDesk desk = desk(em, new Heard());
            String token = desk.open();
            for (String guess : List.of("", "x", token + "x", "x".repeat(1_000), "' or '1'='1")) {
                assertEquals(Optional.empty(), desk.agenda(guess), guess);
            }
            em.flush();
            em.createNativeQuery("update account set locked = true where id = :id")
                    .setParameter("id", DemoFixture.lina(em).value())
                    .executeUpdate();
            em.clear();
            assertEquals(Optional.empty(), desk.agenda(token));
        });
    }

    private static FeedDesk desk(EntityManager em, Heard heard) {
        People people = new People(new Accounts_(em));
        AccountId lina = DemoFixture.lina(em);
        DeadlineReading deadlines = new DeadlineReading(
                List.of((viewer, today, until) -> viewer.equals(lina)
                        ? List.of(
                                due(Deadline.Kind.REVIEW_DUE, -2, "E-05", LocalText.english("A secret name: NSO")),
                                due(Deadline.Kind.CONSENT_RUNS_OUT, 300, "", LocalText.orEmpty(null)))
                        : List.of()),
                DemoFixture.NOON);
        return new FeedDesk(em, deadlines, people, () -> people.find(lina), heard, DemoFixture.NOON);
    }

    private static Deadline due(Deadline.Kind kind, int days, String code, LocalText name) {
        return new Deadline(
                kind, TODAY.plusDays(days), new CaseId(new UUID(1, 2)), "D-2021-014", new UUID(3, 4), code, name);
    }

    private static String text(FeedDesk.Agenda agenda) {
        return CalendarText.of(
                new FeedDesk.Agenda(Language.ENGLISH, agenda.deadlines(), agenda.asOf()),
                "Dalil: deadlines",
                kind -> kind == Deadline.Kind.REVIEW_DUE ? "Review due" : "Consent runs out");
    }

    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private void undone(Consumer<EntityManager> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }
}
