package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
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
import org.dalil.cases.CaseId;
import org.dalil.cases.FactId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Lina coordinates and answers for the first request, Omar drafts and answers for the second, Claire reviews evidence. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovePersistenceTest {

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();
    private static final LocalText NOTHING = LocalText.orEmpty(null);

    @Parameter
    Database database;

    @Test
    void a_move_is_told_and_kept_with_what_the_check_found() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            assertEquals(
                    Outcome.done(RequestStatus.INTERNAL_REVIEW), demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0));
            assertEquals(List.of("REQUEST_MOVED"), demo.heard.names());
            assertEquals(
                    Map.of("move", "SEND_TO_REVIEW", "from", "DRAFT", "to", "INTERNAL_REVIEW"),
                    demo.heard.all().get(0).details());
            Standing standing = demo.standing(nso);
            MoveView last = standing.last();
            assertEquals(1, standing.moves());
            assertEquals("Lina Haddad", last.by());
            assertEquals(DemoFixture.NOON.instant(), last.at());
            Map<Boolean, Set<String>> found = demo.reading("lina", nso).openPoints().stream()
                    .collect(Collectors.partitioningBy(
                            OpenPoint::blocking,
                            Collectors.mapping(point -> point.code().name(), Collectors.toSet())));
            assertEquals(found.get(true), Set.of(last.blocking().split(" ")));
            assertEquals(found.get(false), Set.of(last.warning().split(" ")));
        });
    }

    @Test
    void reviewers_get_nothing_without_a_proof_for_each_criterion_and_are_told_which() {
        inTheDemo(demo -> {
            RequestId second = demo.request("D-2021-014/2");
            assertEquals(List.of(OpenPoint.Code.NOTHING_PLEADED), demo.codes("omar", second, Move.SEND_TO_REVIEW));
            RequestId first = demo.request("D-2021-014/1");
            demo.em.find(SanctionsRequest.class, first).plead("EU-1.1.a", NOTHING);
            demo.em.flush();
            demo.em.clear();
            List<OpenPoint> points = demo.moves("lina")
                    .weigh(demo.account("lina"), first, Move.SEND_TO_REVIEW)
                    .points();
            assertEquals(
                    List.of(OpenPoint.Code.NOTHING_OFFERED),
                    points.stream().map(OpenPoint::code).toList());
            assertEquals(OpenPoint.Place.GROUNDS, points.get(0).place());
            assertEquals(
                    Outcome.refused(MoveObjection.POINTS_OPEN, 1),
                    demo.as("lina").move(first, Move.SEND_TO_REVIEW, "", 0));
            assertEquals(List.of(), demo.heard.names());
            demo.em.find(SanctionsRequest.class, first).offer("EU-1.1.a", Offer.of(FactId.next()), NOTHING);
        });
    }

    @Test
    void nothing_is_ready_while_the_check_finds_what_blocks() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            demo.as("omar").move(nso, Move.APPROVE, "", 1);
            int blocking = (int) demo.reading("lina", nso).openPoints().stream()
                    .filter(OpenPoint::blocking)
                    .count();
            assertTrue(blocking > 0);
            assertEquals(
                    Outcome.refused(MoveObjection.POINTS_OPEN, blocking),
                    demo.as("lina").move(nso, Move.DECLARE_READY, "", 2));
        });
    }

    @Test
    void who_wrote_in_a_request_does_not_approve_it() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            assertEquals(
                    Outcome.refused(MoveObjection.OWN_WORK), demo.as("lina").move(nso, Move.APPROVE, "", 1));
            assertEquals(
                    List.of(Refusal.of(MoveObjection.OWN_WORK)),
                    demo.moves("lina")
                            .weigh(demo.account("lina"), nso, Move.APPROVE)
                            .objections());
            assertEquals(Outcome.done(RequestStatus.APPROVED), demo.as("omar").move(nso, Move.APPROVE, "", 1));
        });
    }

    @Test
    void whoever_comes_second_is_told_who_was_first_and_where_it_stands_now() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            assertEquals(
                    Outcome.refused(
                            MoveObjection.MOVED_MEANWHILE,
                            "Lina Haddad",
                            DemoFixture.NOON.instant(),
                            REGIMES.vocabulary().label("request_status", "internal_review")),
                    demo.as("omar").move(nso, Move.SEND_TO_REVIEW, "", 0));
        });
    }

    @Test
    void the_role_in_the_case_says_what_is_offered_and_what_is_done() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            assertEquals(List.of(Move.ASK_FOR_CHANGES), demo.offered("claire", nso));
            assertEquals(List.of(Move.ASK_FOR_CHANGES, Move.APPROVE, Move.BACK_TO_DRAFT), demo.offered("omar", nso));
            assertEquals(
                    List.of(Move.ASK_FOR_CHANGES, Move.APPROVE, Move.BACK_TO_DRAFT, Move.WITHDRAW, Move.ARCHIVE),
                    demo.offered("lina", nso));
            assertEquals(List.of(), demo.offered("admin", nso));
            assertThrows(NotPermitted.class, () -> demo.as("claire").move(nso, Move.APPROVE, "", 1));
            assertThrows(NoSuchCase.class, () -> demo.as("tarek").move(nso, Move.APPROVE, "", 1));
            assertEquals(
                    Outcome.done(RequestStatus.CHANGES_REQUESTED),
                    demo.as("claire").move(nso, Move.ASK_FOR_CHANGES, "Which report?", 1));
        });
    }

    @Test
    void what_needs_a_record_that_is_not_there_is_refused() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.SEND_TO_REVIEW, "", 0);
            demo.as("omar").move(nso, Move.APPROVE, "", 1);
            assertEquals(
                    List.of(Move.OPEN_SIGN_ON, Move.DECLARE_READY, Move.BACK_TO_DRAFT, Move.WITHDRAW, Move.ARCHIVE),
                    demo.offered("lina", nso));
            assertEquals(
                    Outcome.refused(MoveObjection.NO_TEXT_TO_SIGN),
                    demo.as("lina").move(nso, Move.OPEN_SIGN_ON, "", 2));
        });
    }

    @Test
    void what_was_given_up_is_taken_up_again_with_every_reason_kept() {
        inTheDemo(demo -> {
            RequestId nso = demo.request("D-2021-014/1");
            demo.as("lina").move(nso, Move.WITHDRAW, "The coalition asked for it.", 0);
            demo.as("lina").move(nso, Move.ARCHIVE, "Closed.", 1);
            assertEquals(Outcome.done(RequestStatus.DRAFT), demo.as("lina").move(nso, Move.REOPEN, "New evidence.", 2));
            assertEquals(
                    List.of("The coalition asked for it.", "Closed.", "New evidence."),
                    demo.em
                            .createQuery(
                                    "select reason from RequestMove where requestId = :id order by number",
                                    String.class)
                            .setParameter("id", nso)
                            .getResultList());
        });
    }

    @Test
    void no_move_is_changed_or_removed_afterwards() {
        for (String tampering :
                List.of("update request_move set reason = 'another'", "delete from request_move where number = 1")) {
            inTheDemo(demo -> {
                demo.as("lina").move(demo.request("D-2021-014/1"), Move.WITHDRAW, "The coalition asked for it.", 0);
                demo.em.flush();
                assertThrows(
                        PersistenceException.class,
                        () -> demo.em.createNativeQuery(tampering).executeUpdate());
            });
        }
    }

    @Test
    void the_board_has_seven_lanes_with_the_first_of_each() {
        inTheDemo(demo -> {
            demo.as("lina").move(demo.request("D-2021-014/1"), Move.SEND_TO_REVIEW, "", 0);
            demo.em.flush();
            BoardReading board = (BoardReading) demo.wiring("lina").get(BoardReading.class);
            List<BoardReading.Lane> lanes = board.lanes(demo.account("lina"), RequestSearch.Query.all(), 1);
            assertEquals(
                    List.of(RequestStage.values()),
                    lanes.stream().map(BoardReading.Lane::stage).toList());
            assertEquals(
                    List.of(List.of("D-2021-005/1"), List.of("D-2021-014/1")),
                    lanes.stream()
                            .limit(2)
                            .map(lane -> lane.cards().stream()
                                    .map(RequestRow::number)
                                    .toList())
                            .toList());
            assertEquals(1, lanes.get(0).more());
            assertEquals(0, lanes.get(1).more());
        });
    }

    @Test
    void the_list_and_the_board_know_owner_and_case() {
        inTheDemo(demo -> {
            RequestSearch search = (RequestSearch) demo.wiring("lina").get(RequestSearch.class);
            AccountId lina = demo.account("lina");
            CaseId letter = DemoFixture.caseFile(demo.em, "D-2021-014").id();
            assertEquals(1, search.count(lina, demo.query(demo.account("lina"), null)));
            assertEquals(2, search.count(lina, demo.query(null, letter)));
            assertEquals(1, search.count(lina, demo.query(demo.account("omar"), letter)));
            assertEquals(
                    List.of("Lina Haddad", "Omar Nasser"),
                    search.offered(lina).owners().stream()
                            .map(RequestSearch.Named::name)
                            .toList());
            assertEquals(List.of("D-2021-005", "D-2021-014"), numbers(search.cases(lina, null, 200)));
            assertEquals(List.of("D-2021-014"), numbers(search.cases(lina, null, 1)));
            CaseId other = DemoFixture.caseFile(demo.em, "D-2021-005").id();
            assertEquals(List.of("D-2021-005"), numbers(search.cases(lina, other, 1)));
        });
    }

    private static List<String> numbers(List<RequestSearch.Named> cases) {
        return cases.stream().map(RequestSearch.Named::name).toList();
    }

    private void inTheDemo(Consumer<Demo> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Demo(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static final class Demo {

        private final EntityManager em;
        private final Heard heard = new Heard();

        Demo(EntityManager em) {
            this.em = em;
        }

        Wiring wiring(String name) {
            People people = new People(new Accounts_(em));
            AccountId me = account(name);
            Map<Class<?>, Object> tools = new HashMap<>();
            tools.put(EntityManager.class, em);
            tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(me));
            tools.put(Event.class, heard);
            tools.put(Clock.class, DemoFixture.NOON);
            tools.put(RegimeCatalogue.class, REGIMES);
            return new Wiring(tools);
        }

        AccountId account(String name) {
            return DemoFixture.account(em, name + "@demo.example");
        }

        MoveDesk as(String name) {
            em.flush();
            return (MoveDesk) wiring(name).get(MoveDesk.class);
        }

        MoveReading moves(String name) {
            em.flush();
            return (MoveReading) wiring(name).get(MoveReading.class);
        }

        RequestFile reading(String name, RequestId id) {
            em.flush();
            RequestReading reading = (RequestReading) wiring(name).get(RequestReading.class);
            return reading.open(account(name), id).orElseThrow();
        }

        RequestId request(String number) {
            return em.createQuery("select id from SanctionsRequest where number = :number", RequestId.class)
                    .setParameter("number", number)
                    .getSingleResult();
        }

        Standing standing(RequestId id) {
            return reading("lina", id).request().standing();
        }

        List<Move> offered(String name, RequestId id) {
            SanctionsRequest request = em.find(SanctionsRequest.class, id);
            return moves(name).offered(account(name), request.caseId(), request.status());
        }

        List<OpenPoint.Code> codes(String name, RequestId id, Move move) {
            return moves(name).weigh(account(name), id, move).points().stream()
                    .map(OpenPoint::code)
                    .toList();
        }

        RequestSearch.Query query(AccountId owner, CaseId file) {
            return new RequestSearch.Query(
                    "", Set.of(), Set.of(), owner, file, Set.of(), RequestSearch.Sort.NUMBER, true);
        }
    }
}
