package org.dalil.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.decisions.DecisionDesk;
import org.dalil.decisions.DecisionKind;
import org.dalil.editing.Sheet;
import org.dalil.sending.AfterReady;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterDesk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Today is 23 November 2026. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlookReadingPersistenceTest {

    private static final Sheet LETTER = Sheet.empty()
            .with("channel", Letter.Channel.EMAIL)
            .with("sender", (Object) "One side")
            .with("recipient", (Object) "The other")
            .with("summary", LocalText.english("About the request"));

    @Parameter
    Database database;

    @Test
    void before_it_is_sent_the_days_that_the_law_names_are_told() {
        AfterReady.in(database, demo -> assertEquals(List.of("REGIME_CLOCK 2026-12-08"), days(demo)));
    }

    @Test
    void who_was_sent_something_is_asked_again_thirty_days_later() {
        AfterReady.in(database, demo -> {
            demo.sent(LocalDate.parse("2026-10-21"));
            demo.stands("SUBMITTED");
            assertEquals("FOLLOW_UP_DUE 2026-11-20", days(demo).get(0));
            assertEquals(-3, outlook(demo).get(0).left());
        });
    }

    @Test
    void nobody_is_asked_again_on_a_sunday() {
        AfterReady.in(database, demo -> {
            demo.sent(LocalDate.parse("2026-10-23"));
            demo.stands("SUBMITTED");
            assertEquals("FOLLOW_UP_DUE 2026-11-23", days(demo).get(0));
            assertEquals(0, outlook(demo).get(0).left());
        });
    }

    @Test
    void who_was_asked_again_is_asked_a_second_time_after_sixty() {
        AfterReady.in(database, demo -> {
            demo.sent(LocalDate.parse("2026-10-23"));
            demo.stands("SUBMITTED");
            log(demo, LETTER.with("direction", Letter.Direction.OUTGOING).with("date", on("2026-11-22")));
            assertEquals(
                    "FOLLOW_UP_DUE 2026-12-22",
                    days(demo).stream()
                            .filter(day -> day.startsWith("FOLLOW"))
                            .findFirst()
                            .orElseThrow());
        });
    }

    @Test
    void what_was_promised_comes_at_its_day() {
        AfterReady.in(database, demo -> {
            demo.sent(LocalDate.parse("2026-11-20"));
            demo.stands("SUBMITTED");
            log(
                    demo,
                    LETTER.with("direction", Letter.Direction.INCOMING)
                            .with("date", on("2026-11-21"))
                            .with("commitment", LocalText.english("We will answer"))
                            .with("dueOn", (Object) "2026-11-25"));
            assertEquals("PROMISE_DUE 2026-11-25", days(demo).get(0));
        });
    }

    @Test
    void the_end_of_sign_on_is_told_by_the_clock_by_which_it_was_set() {
        AfterReady.in(database, demo -> {
            UUID text = House.around(demo.em)
                    .signatures()
                    .texts(demo.account("lina"), demo.file)
                    .get(0)
                    .id();
            demo.em
                    .createQuery("update SignOn set closedAt = null, closesAt = :closes, zone = :zone where id = :text")
                    .setParameter("closes", Instant.parse("2026-11-24T22:30:00Z"))
                    .setParameter("zone", "Asia/Beirut")
                    .setParameter("text", text)
                    .executeUpdate();
            demo.stands("SIGN_ON_OPEN");
            assertEquals("SIGN_ON_CLOSES 2026-11-25", days(demo).get(0));
        });
    }

    @Test
    void what_is_decided_has_the_day_of_the_decision_and_nothing_else() {
        AfterReady.in(database, demo -> {
            demo.stands("UNDER_CONSIDERATION");
            demo.as("lina", DecisionDesk.class)
                    .note(
                            demo.request,
                            Sheet.empty()
                                    .with("kind", DecisionKind.DESIGNATED)
                                    .with("decidedOn", (Object) "2021-11-03")
                                    .with("legalAct", (Object) "FR Doc. 2021-24123"));
            demo.stands("DESIGNATED");
            assertEquals(List.of("DECIDED 2021-11-03"), days(demo));
        });
    }

    @Test
    void a_stranger_learns_no_day() {
        AfterReady.in(
                database,
                demo -> assertEquals(
                        Map.of(),
                        demo.as("lina", OutlookReading.class).of(demo.account("admin"), List.of(demo.request))));
    }

    private static PartialDate on(String day) {
        return PartialDate.day(LocalDate.parse(day), PartialDate.Basis.STATED);
    }

    private static void log(AfterReady demo, Sheet letter) {
        demo.as("lina", LetterDesk.class).log(demo.request, letter.with("language", Language.ENGLISH));
    }

    private static List<NextDay> outlook(AfterReady demo) {
        return demo.as("lina", OutlookReading.class)
                .of(demo.account("lina"), List.of(demo.request))
                .get(demo.request);
    }

    private static List<String> days(AfterReady demo) {
        return outlook(demo).stream()
                .map(day -> day.kind() + " " + day.day())
                .distinct()
                .toList();
    }
}
