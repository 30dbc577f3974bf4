package org.dalil.waivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dalil.Wiring;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.People;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Typed;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Move;
import org.dalil.requests.MoveDesk;
import org.dalil.requests.MoveObjection;
import org.dalil.requests.MoveView;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestReading;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Lina answers for the request about NSO Group, and Omar, who wrote nothing in it, lets points of its check pass. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaiverPersistenceTest {

    private static final String WHY = "The office confirmed it by telephone.";

    @Parameter
    Database database;

    @Test
    void what_somebody_else_waived_with_a_reason_holds_nobody_back_and_the_move_says_so() {
        inTheDemo(demo -> {
            demo.approve();
            Set<String> codes =
                    demo.blocking().stream().map(point -> point.code().name()).collect(Collectors.toSet());
            assertTrue(codes.contains("CRITERIA_WITH_GAP") && codes.contains("EVIDENCE_WITHOUT_FILE"));
            assertEquals(
                    Outcome.refused(MoveObjection.POINTS_OPEN, demo.blocking().size()), demo.ready());
            demo.keys()
                    .forEach(key ->
                            assertEquals(Outcome.done(demo.nso), demo.as("omar").waive(demo.nso, key, WHY)));
            assertEquals(
                    codes,
                    demo.reading("claire").of(demo.account("claire"), demo.nso).stream()
                            .map(waiver -> waiver.code().name())
                            .collect(Collectors.toSet()));
            assertEquals(List.of(), demo.reading("tarek").of(demo.account("tarek"), demo.nso));
            assertEquals(Outcome.done(RequestStatus.READY_TO_SUBMIT), demo.ready());
            MoveView last = demo.file().request().standing().last();
            assertNotNull(last);
            assertEquals("", last.blocking());
            assertEquals(codes, Set.of(last.waived().split(" ")));
            assertTrue(demo.heard.names().contains("POINT_WAIVED"));
        });
    }

    @Test
    void nobody_waives_in_her_own_work_nor_without_a_reason_nor_what_is_needed_to_send_anything() {
        inTheDemo(demo -> {
            String gap = demo.key(OpenPoint.Code.CRITERIA_WITH_GAP);
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, WaiverDesk.Objection.OWN_WORK),
                    refusals(demo.as("lina").waive(demo.nso, gap, " ")));
            assertThrows(NotPermitted.class, () -> demo.as("claire").waive(demo.nso, gap, WHY));
            assertEquals(
                    List.of(WaiverDesk.Objection.NOT_OPEN),
                    refusals(demo.as("omar").waive(demo.nso, gap.replace(gap.charAt(0), '-'), WHY)));
            demo.em
                    .createNativeQuery("update sanctions_request set addressee = null where number = 'D-2021-014/1'")
                    .executeUpdate();
            assertEquals(
                    List.of(WaiverDesk.Objection.NOT_WAIVABLE),
                    refusals(demo.as("omar").waive(demo.nso, demo.key(OpenPoint.Code.ADDRESSEE_MISSING), WHY)));
            assertEquals(List.of(), demo.heard.names());
        });
    }

    @Test
    void it_falls_when_the_point_says_more_and_when_it_is_taken_back() {
        inTheDemo(demo -> {
            demo.approve();
            String gap = demo.key(OpenPoint.Code.CRITERIA_WITH_GAP);
            demo.as("omar").waive(demo.nso, gap, WHY);
            assertEquals(
                    List.of(WaiverDesk.Objection.WAIVED_ALREADY),
                    refusals(demo.as("omar").waive(demo.nso, gap, WHY)));
            int others = demo.blocking().size() - 1;
            assertEquals(Outcome.refused(MoveObjection.POINTS_OPEN, others), demo.ready());

            assertInstanceOf(Outcome.Done.class, demo.as("lina").takeBack(demo.nso, gap, "It was too early."));
            assertEquals(
                    List.of(WaiverDesk.Objection.NOT_WAIVED),
                    refusals(demo.as("lina").takeBack(demo.nso, gap, "Again.")));
            assertEquals(Outcome.refused(MoveObjection.POINTS_OPEN, others + 1), demo.ready());

            demo.as("omar").waive(demo.nso, gap, WHY);
            demo.em
                    .createNativeQuery(
                            "update sanctions_request set addressee = 'EU-AD-MFA' where number = 'D-2021-014/1'")
                    .executeUpdate();
            demo.em.clear();
            assertEquals(
                    Outcome.refused(MoveObjection.POINTS_OPEN, demo.blocking().size()), demo.ready());
        });
    }

    @Test
    void what_was_waived_is_never_changed_afterwards() {
        for (String tampering : List.of("update point_waiver set reason = 'another'", "delete from point_waiver")) {
            inTheDemo(demo -> {
                demo.as("omar").waive(demo.nso, demo.key(OpenPoint.Code.CRITERIA_WITH_GAP), WHY);
                demo.em.flush();
                assertThrows(
                        PersistenceException.class,
                        () -> demo.em.createNativeQuery(tampering).executeUpdate());
            });
        }
    }

    @Test
    void what_is_never_waived_protects_people_or_is_needed_to_send_anything() {
        assertEquals(
                Set.of(
                        OpenPoint.Code.NO_TARGET,
                        OpenPoint.Code.ADDRESSEE_MISSING,
                        OpenPoint.Code.NOTHING_PLEADED,
                        OpenPoint.Code.NOTHING_OFFERED,
                        OpenPoint.Code.REVERSED_PASSAGE_CITED,
                        OpenPoint.Code.CONSENT_MISSING,
                        OpenPoint.Code.EVIDENCE_STANDS_ASIDE,
                        OpenPoint.Code.EVIDENCE_ABOVE_LABEL,
                        OpenPoint.Code.METADATA_GOES_OUT,
                        OpenPoint.Code.FACTS_ABOVE_LABEL,
                        OpenPoint.Code.SIGN_ON_STILL_OPEN,
                        OpenPoint.Code.LIST_NOT_SEALED,
                        OpenPoint.Code.TEXT_TELLS_LEFT_OUT,
                        OpenPoint.Code.SENTENCES_WITHOUT_SOURCE,
                        OpenPoint.Code.REASONS_TOO_LONG,
                        OpenPoint.Code.REASONS_TELL_TOO_MUCH),
                Arrays.stream(OpenPoint.Code.values())
                        .filter(code -> OpenPoint.of(code).blocking() && !code.isWaivable())
                        .collect(Collectors.toSet()));
    }

    private static List<Enum<?>> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().<Enum<?>>map(Refusal::code).toList()
                : List.of();
    }

    private void inTheDemo(Consumer<Demo> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                em.createNativeQuery("update sanctions_request set addressee = 'EU-AD-HRVP'"
                                + " where number = 'D-2021-014/1'")
                        .executeUpdate();
                em.createNativeQuery("update request_paragraph set text_ar = null, text_en = 'It is so.^[There.]'")
                        .executeUpdate();
                work.accept(new Demo(em, DemoFixture.nso(em).id(), new Heard()));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private record Demo(EntityManager em, RequestId nso, Heard heard) {

        AccountId account(String name) {
            return DemoFixture.account(em, name + "@demo.example");
        }

        private <T> T made(Class<T> type, String name) {
            em.flush();
            em.clear();
            People people = new People(new Accounts_(em));
            AccountId me = account(name);
            Map<Class<?>, Object> tools = new HashMap<>();
            tools.put(EntityManager.class, em);
            tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(me));
            tools.put(Event.class, heard);
            tools.put(Clock.class, DemoFixture.NOON);
            tools.put(RegimeCatalogue.class, RegimeCatalogue.shipped());
            return type.cast(new Wiring(tools).get(type));
        }

        WaiverDesk as(String name) {
            return made(WaiverDesk.class, name);
        }

        WaiverReading reading(String name) {
            return made(WaiverReading.class, name);
        }

        RequestFile file() {
            return made(RequestReading.class, "lina").open(account("lina"), nso).orElseThrow();
        }

        void approve() {
            made(MoveDesk.class, "lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            made(MoveDesk.class, "omar").move(nso, Move.APPROVE, "", 1);
        }

        Outcome<RequestStatus> ready() {
            return made(MoveDesk.class, "lina").move(nso, Move.DECLARE_READY, "", 2);
        }

        List<OpenPoint> blocking() {
            return file().openPoints().stream().filter(OpenPoint::blocking).toList();
        }

        List<String> keys() {
            RequestFile file = file();
            return file.openPoints().stream()
                    .filter(OpenPoint::blocking)
                    .map(file::keyOf)
                    .toList();
        }

        String key(OpenPoint.Code wanted) {
            RequestFile file = file();
            return file.openPoints().stream()
                    .filter(point -> point.code() == wanted)
                    .map(file::keyOf)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
