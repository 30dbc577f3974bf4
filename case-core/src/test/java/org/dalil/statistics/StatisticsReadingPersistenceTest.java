package org.dalil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dalil.database.Database;
import org.dalil.decisions.DecisionDesk;
import org.dalil.decisions.DecisionKind;
import org.dalil.editing.Sheet;
import org.dalil.sending.AfterReady;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterDesk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsReadingPersistenceTest {

    @Parameter
    Database database;

    @Test
    void what_was_sent_is_silent_until_somebody_answers_and_then_decided() {
        AfterReady.in(database, demo -> {
            assertEquals(new Times(1, 0, 0, null, null), europe(demo));
            demo.sent(LocalDate.parse("2026-10-01"));
            demo.stands("UNDER_CONSIDERATION");
            assertEquals(new Times(1, 1, 1, null, null), europe(demo));
            done(demo.as("lina", LetterDesk.class).log(demo.request, receipt("2026-10-08")));
            assertEquals(new Times(1, 1, 0, 7.0, null), europe(demo));
            done(demo.as("lina", DecisionDesk.class)
                    .note(
                            demo.request,
                            Sheet.empty().with("kind", DecisionKind.DECLINED).with("decidedOn", (Object)
                                    "2026-11-10")));
            assertEquals(new Times(1, 1, 0, 7.0, 40.0), europe(demo));
        });
    }

    @Test
    void only_the_requests_of_ones_own_cases_are_counted_however_they_are_put_together() {
        AfterReady.in(database, demo -> {
            StatisticsReading reading = demo.as("lina", StatisticsReading.class);
            long all = demo.em
                    .createQuery(
                            "select count(r) from SanctionsRequest r join CaseFile f on f.id = r.caseId"
                                    + " join f.members m where m.account = :lina",
                            Long.class)
                    .setParameter("lina", demo.account("lina"))
                    .getSingleResult();
            assertTrue(all >= 3);
            for (StatisticsReading.By by : StatisticsReading.By.values()) {
                assertEquals(
                        all,
                        reading.by(demo.account("lina"), by).stream()
                                .mapToInt(group -> group.times().all())
                                .sum());
                assertEquals(List.of(), reading.by(demo.account("admin"), by));
            }
        });
    }

    private static Times europe(AfterReady demo) {
        return demo.as("lina", StatisticsReading.class).by(demo.account("lina"), StatisticsReading.By.REGIME).stream()
                .filter(group -> group.code().equals("EU-GHRSR"))
                .findFirst()
                .orElseThrow()
                .times();
    }

    private static Sheet receipt(String day) {
        return Sheet.empty()
                .with("direction", Letter.Direction.INCOMING)
                .with("channel", Letter.Channel.EMAIL)
                .with("date", PartialDate.day(LocalDate.parse(day), PartialDate.Basis.STATED))
                .with("sender", (Object) "EEAS registry")
                .with("recipient", (Object) "The coalition")
                .with("summary", LocalText.english("Receipt confirmed"));
    }

    private static void done(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome);
    }
}
