package org.dalil.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dalil.House;
import org.dalil.cases.AskDesk;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.sending.AfterReady;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The organisers of a fair are asked to exclude an exhibitor: no authority, no regime, and still an answer. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignPersistenceTest {

    private static final Sheet REPLY = Sheet.empty()
            .with("direction", Letter.Direction.INCOMING)
            .with("channel", Letter.Channel.EMAIL)
            .with("date", PartialDate.day(LocalDate.of(2021, 9, 28), PartialDate.Basis.STATED))
            .with("sender", (Object) "The organisers")
            .with("recipient", (Object) "The organisations")
            .with("summary", LocalText.english("It will not be shown"))
            .with("answer", Letter.Answer.PARTIALLY_GRANTED)
            .with("commitment", LocalText.english("It will not be presented next week"));

    @Parameter
    Database database;

    @Test
    void what_a_company_answers_is_logged_once_in_the_case_with_what_it_amounts_to() {
        AfterReady.in(database, demo -> {
            CaseId fair = fair(demo);
            CampaignDesk desk = demo.as("lina", CampaignDesk.class);
            LetterId first = done(desk.log(fair, REPLY));
            assertEquals(first, done(desk.log(fair, REPLY)));
            LetterRow logged = log(demo, fair).stream()
                    .filter(row -> row.id().equals(first))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Letter.Answer.PARTIALLY_GRANTED, logged.letter().answer());
            assertEquals("M3", logged.letter().code());
            assertTrue(demo.heard.names().contains("LETTER_LOGGED"));
            done(desk.changeLetter(fair, first, new Edit(1, REPLY.with("settledOn", (Object) "2021-09-29"))));
            assertTrue(log(demo, fair).stream().noneMatch(row -> row.id().equals(first) && row.watched()));
        });
    }

    @Test
    void a_petition_is_handed_over_by_somebody_to_somebody() {
        AfterReady.in(database, demo -> {
            CaseId petition = DemoFixture.caseFile(demo.em, "D-2021-005").id();
            done(demo.as("lina", CampaignDesk.class)
                    .log(
                            petition,
                            Sheet.empty()
                                    .with("direction", Letter.Direction.OUTGOING)
                                    .with("channel", Letter.Channel.HAND_DELIVERED)
                                    .with("date", PartialDate.day(LocalDate.of(2021, 10, 1), PartialDate.Basis.STATED))
                                    .with("sender", (Object) "The campaign")
                                    .with("recipient", (Object) "The government")
                                    .with("summary", LocalText.english("The petition with all who signed it"))));
            assertEquals(
                    Letter.Channel.HAND_DELIVERED,
                    log(demo, petition).get(log(demo, petition).size() - 1).channel());
        });
    }

    @Test
    void what_came_of_an_ask_is_noted_with_what_was_not_given() {
        AfterReady.in(database, demo -> {
            CaseId fair = fair(demo);
            AskView ask = ask(demo, fair);
            CampaignDesk desk = demo.as("lina", CampaignDesk.class);
            Sheet partly = Sheet.empty()
                    .with("ask", (Object) ask.id().value().toString())
                    .with("level", Result.Level.PARTIAL)
                    .with("text", LocalText.english("It was not shown"))
                    .with("residual", LocalText.english("It was not expelled"));
            UUID id = done(desk.note(fair, partly));
            assertEquals(id, done(desk.note(fair, partly)));
            assertEquals(List.of("O2 PARTIAL"), of(demo, fair, ask));
            done(desk.changeResult(fair, id, new Edit(1, partly.with("level", Result.Level.FULL))));
            assertEquals(List.of("O2 FULL"), of(demo, fair, ask));
            assertTrue(demo.heard.names().containsAll(List.of("RESULT_NOTED", "RESULT_CHANGED")));
        });
    }

    @Test
    void an_ask_stays_as_long_as_something_came_of_it() {
        AfterReady.in(database, demo -> {
            CaseId fair = fair(demo);
            AskView ask = ask(demo, fair);
            done(demo.as("lina", CampaignDesk.class)
                    .note(
                            fair,
                            Sheet.empty()
                                    .with("ask", (Object) ask.id().value().toString())
                                    .with("level", Result.Level.NONE)
                                    .with("text", LocalText.english("Nothing"))));
            assertTrue(reasons(demo.as("lina", AskDesk.class).remove(fair, ask.id()))
                    .contains(RestingResults.Objection.HAS_RESULT));
        });
    }

    @Test
    void nothing_came_of_the_ask_of_another_case() {
        AfterReady.in(
                database,
                demo -> assertEquals(
                        List.of(Typed.Objection.NOT_IN_LIST),
                        reasons(demo.as("lina", CampaignDesk.class)
                                .note(
                                        fair(demo),
                                        Sheet.empty()
                                                .with("ask", (Object) ask(demo, demo.file)
                                                        .id()
                                                        .value()
                                                        .toString())
                                                .with("level", Result.Level.FULL)
                                                .with("text", LocalText.english("All of it"))))));
    }

    private static CaseId fair(AfterReady demo) {
        return DemoFixture.caseFile(demo.em, "D-2021-009").id();
    }

    private static AskView ask(AfterReady demo, CaseId file) {
        return House.around(demo.em).cases().asks(demo.account("lina"), file).get(0);
    }

    private static List<LetterRow> log(AfterReady demo, CaseId file) {
        return demo.as("lina", Correspondence.class).log(demo.account("lina"), file);
    }

    private static List<String> of(AfterReady demo, CaseId file, AskView ask) {
        return demo.as("lina", Correspondence.class).results(demo.account("lina"), file).stream()
                .filter(result -> ask.id().equals(result.ask()))
                .map(result -> result.code() + " " + result.level())
                .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Object> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream()
                        .map(Refusal::code)
                        .map(Object.class::cast)
                        .toList()
                : List.of();
    }
}
