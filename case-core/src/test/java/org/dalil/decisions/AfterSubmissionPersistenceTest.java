package org.dalil.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.requests.Move;
import org.dalil.sending.AfterReady;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.shared.Refusal;
import org.dalil.submission.Correspondence;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterDesk;
import org.dalil.submission.LetterId;
import org.dalil.submission.LetterRow;
import org.dalil.submission.MessageOnRecord;
import org.dalil.submission.PromiseDeadlines;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes back, and what became of it. Lina notes, Omar confirms. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterSubmissionPersistenceTest {

    private static final Sheet RECEIPT = Sheet.empty()
            .with("direction", Letter.Direction.INCOMING)
            .with("channel", Letter.Channel.EMAIL)
            .with("date", PartialDate.day(LocalDate.of(2026, 11, 20), PartialDate.Basis.STATED))
            .with("sender", (Object) "EEAS registry")
            .with("recipient", (Object) "The coalition")
            .with("reference", (Object) "Ares(2026)1")
            .with("summary", LocalText.english("Receipt confirmed"))
            .with("answer", Letter.Answer.ACKNOWLEDGEMENT_ONLY);

    private static final Sheet LISTED = Sheet.empty()
            .with("kind", DecisionKind.DESIGNATED)
            .with("decidedOn", (Object) "2021-11-03")
            .with("effectiveOn", (Object) "2021-11-04")
            .with("legalAct", (Object) "FR Doc. 2021-24123")
            .with("programme", (Object) "Entity List");

    @Parameter
    Database database;

    @Nested
    class Letters {

        @Test
        void are_numbered_in_the_case_and_logged_once() {
            AfterReady.in(database, demo -> {
                demo.stands("SUBMITTED");
                LetterId first = logged(demo, RECEIPT);
                assertEquals(first, logged(demo, RECEIPT));
                List<LetterRow> log = log(demo);
                assertEquals(1, log.size());
                assertEquals("Ares(2026)1", log.get(0).reference());
                assertTrue(log.get(0).letter().code().matches("M[0-9]+"));
                assertTrue(demo.heard.names().contains("LETTER_LOGGED"));
            });
        }

        @Test
        void let_what_the_authority_answered_be_noted() {
            AfterReady.in(database, demo -> {
                demo.stands("SUBMITTED");
                MessageOnRecord message = demo.as("lina", MessageOnRecord.class);
                assertFalse(message.holds(demo.account("lina"), demo.view(), Move.NOTE_RECEIPT));
                logged(demo, RECEIPT);
                assertTrue(message.holds(demo.account("lina"), demo.view(), Move.NOTE_RECEIPT));
                assertFalse(message.holds(demo.account("lina"), demo.view(), Move.NOTE_REFUSAL));
            });
        }

        @Test
        void that_promise_something_are_watched_until_it_is_settled() {
            AfterReady.in(database, demo -> {
                Sheet promise = RECEIPT.with("commitment", LocalText.english("We will answer by the end of the year"))
                        .with("dueOn", (Object) "2026-12-31");
                LetterId id = logged(demo, promise);
                assertTrue(log(demo).get(0).watched());
                PromiseDeadlines promises = demo.as("lina", PromiseDeadlines.class);
                LocalDate end = LocalDate.of(2026, 12, 31);
                assertEquals(1, promises.of(demo.account("lina"), end, end).size());
                assertEquals(
                        0,
                        promises.of(demo.account("lina"), end, end.minusDays(1)).size());
                assertEquals(0, promises.of(demo.account("admin"), end, end).size());
                done(demo.as("lina", LetterDesk.class)
                        .change(demo.request, id, new Edit(1, promise.with("settledOn", (Object) "2026-11-22"))));
                assertFalse(log(demo).get(0).watched());
            });
        }

        @Test
        void of_ours_answer_nothing_and_no_day_is_watched_without_a_promise() {
            AfterReady.in(
                    database,
                    demo -> assertEquals(
                            List.of(Letter.Objection.OURS_IS_NO_ANSWER, Letter.Objection.NOTHING_PROMISED),
                            reasons(demo.as("lina", LetterDesk.class)
                                    .log(
                                            demo.request,
                                            RECEIPT.with("direction", Letter.Direction.OUTGOING)
                                                    .with("dueOn", (Object) "2026-12-31")))));
        }
    }

    @Nested
    class A_decision {

        @Test
        void is_noted_by_one_and_confirmed_by_another() {
            AfterReady.in(database, demo -> {
                DecisionId listed = noted(demo, LISTED);
                assertEquals(listed, noted(demo, LISTED));
                SecondPersonOnRecord second = demo.as("lina", SecondPersonOnRecord.class);
                assertTrue(demo.as("lina", LegalActOnRecord.class)
                        .holds(demo.account("lina"), demo.view(), Move.NOTE_LISTING));
                assertFalse(second.holds(demo.account("lina"), demo.view(), Move.NOTE_LISTING));
                assertEquals(
                        Outcome.refused(DecisionDesk.Objection.OWN_NOTE),
                        demo.as("lina", DecisionDesk.class).confirm(demo.request, listed));
                done(demo.as("omar", DecisionDesk.class).confirm(demo.request, listed));
                assertTrue(second.holds(demo.account("lina"), demo.view(), Move.NOTE_LISTING));
                assertFalse(second.holds(demo.account("lina"), demo.view(), Move.NOTE_DELISTING));
                assertEquals(
                        Outcome.refused(DecisionDesk.Objection.CONFIRMED_ALREADY),
                        demo.as("omar", DecisionDesk.class).confirm(demo.request, listed));
                assertThrows(NoSuchCase.class, () -> demo.as("tarek", DecisionDesk.class)
                        .confirm(demo.request, listed));
            });
        }

        @Test
        void of_an_act_cites_the_act_and_lies_in_the_past() {
            AfterReady.in(
                    database,
                    demo -> assertEquals(
                            List.of(
                                    Decision.Objection.IN_THE_FUTURE,
                                    Decision.Objection.NO_LEGAL_ACT,
                                    Decision.Objection.EFFECTIVE_TOO_EARLY),
                            reasons(demo.as("lina", DecisionDesk.class)
                                    .note(
                                            demo.request,
                                            LISTED.with("decidedOn", (Object) "2026-12-24")
                                                    .with("legalAct", (Object) "")))));
        }

        @Test
        void has_no_way_to_change() {
            AfterReady.in(database, demo -> {
                noted(demo, LISTED);
                demo.em.flush();
                assertThrows(PersistenceException.class, () -> demo.em
                        .createNativeQuery("update decision set legal_act = 'forged'")
                        .executeUpdate());
            });
        }

        @Test
        void is_told_ask_by_ask_and_asks_that_no_instrument_gives_are_said_to_be_so() {
            AfterReady.in(database, demo -> {
                noted(demo, Sheet.empty().with("kind", DecisionKind.NO_RESPONSE).with("decidedOn", (Object)
                        "2026-11-01"));
                Map<String, OutcomeReading.OfAsk> asks =
                        demo.as("lina", OutcomeReading.class).of(demo.account("lina"), demo.file).stream()
                                .collect(Collectors.toMap(of -> of.ask().code(), of -> of));
                OutcomeReading.OfAsk listing = asks.get("A1");
                assertTrue(listing.deliverable());
                assertEquals(
                        List.of(DecisionKind.NO_RESPONSE),
                        listing.with().stream()
                                .flatMap(with -> Stream.ofNullable(with.last()))
                                .map(decision -> decision.said().kind())
                                .toList());
                assertEquals(List.of(), asks.get("A3").with());
            });
        }
    }

    private static LetterId logged(AfterReady demo, Sheet sheet) {
        return done(demo.as("lina", LetterDesk.class).log(demo.request, sheet));
    }

    private static List<LetterRow> log(AfterReady demo) {
        return demo.as("lina", Correspondence.class).about(demo.account("lina"), demo.file, demo.request);
    }

    private static DecisionId noted(AfterReady demo, Sheet sheet) {
        return done(demo.as("lina", DecisionDesk.class).note(demo.request, sheet));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(((Outcome.Refused<T>) outcome).reasons().toString());
    }

    private static List<?> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).toList();
    }
}
