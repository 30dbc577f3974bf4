package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PositionView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Needs;
import org.dalil.review.PassagesOfReviews;
import org.dalil.review.Reviews_;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Claims, what speaks against them, and how much a team wants of itself. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArgumentPersistenceTest {

    private static final String EXPRESSION = "EU-1.1.d.iv";

    @Parameter
    Database database;

    @Test
    void a_claim_is_made_once_and_its_proofs_name_it() {
        as("lina", people -> {
            Sheet sheet = claim(AllegationStatus.ALLEGED);
            ClaimId made = done(people.claims.make(people.nso, EXPRESSION, sheet));
            assertEquals(made, done(people.claims.make(people.nso, EXPRESSION, sheet)));
            EvidenceView item = people.item("E-04");
            done(people.proofs.offer(
                    people.nso,
                    EXPRESSION,
                    Sheet.empty()
                            .with("item", Offer.of(item.id()).written())
                            .with(ProofDesk.CLAIM, made.value())
                            .with("why.en", "It says so.")));
            assertEquals(
                    1,
                    people.view().proofs().stream()
                            .filter(proof -> made.equals(proof.claim()))
                            .count());
            assertEquals(List.of(Claim.Objection.PROOFS_NAME_IT), codes(people.claims.drop(people.nso, made)));
        });
    }

    @Test
    void what_hangs_on_a_refuted_claim_proves_nothing() {
        as("lina", people -> {
            ClaimId made = done(people.claims.make(people.nso, EXPRESSION, claim(AllegationStatus.ALLEGED)));
            EvidenceView item = people.item("E-04");
            done(people.proofs.offer(
                    people.nso,
                    EXPRESSION,
                    Sheet.empty()
                            .with("item", Offer.of(item.id()).written())
                            .with(ProofDesk.CLAIM, made.value())
                            .with("why.en", "It says so.")));
            assertTrue(people.offered(EXPRESSION).contains("E-04"));
            int seen = people.claims.open(people.nso, made).revision();
            done(people.claims.change(
                    people.nso,
                    made,
                    new Edit(
                            seen,
                            claim(AllegationStatus.REFUTED)
                                    .with("saidBy", "A court")
                                    .with(Claim.ITEM, item.id().value()))));
            people.afresh();
            assertFalse(people.offered(EXPRESSION).contains("E-04"));
        });
    }

    @Test
    void who_refutes_a_claim_has_to_be_named_with_the_place() {
        as(
                "lina",
                people -> assertEquals(
                        List.of(Claim.Objection.NOBODY_SAYS_SO, Claim.Objection.SAID_NOWHERE),
                        codes(people.claims.make(people.nso, EXPRESSION, claim(AllegationStatus.REFUTED)))));
    }

    @Test
    void counter_evidence_is_open_until_a_reviewer_approves_the_answer() {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                Desks lina = new Desks(em, "lina");
                CounterPointId point = done(lina.points.put(lina.nso, EXPRESSION, lina.denial()));
                assertEquals(CounterPointView.State.OPEN, lina.point(point).state());
                done(lina.answered(point, "The forensic traces show it."));
                assertEquals(CounterPointView.State.ANSWERED, lina.point(point).state());
                int read = lina.point(point).revision();
                assertEquals(
                        List.of(CounterPoint.Objection.OWN_ANSWER), codes(lina.points.approve(lina.nso, point, read)));
                Desks claire = new Desks(em, "claire");
                done(lina.answered(point, "The forensic traces show it, in two laboratories."));
                assertEquals(
                        List.of(CounterPoint.Objection.ANSWER_CHANGED),
                        codes(claire.points.approve(claire.nso, point, read)));
                done(claire.points.approve(
                        claire.nso, point, claire.point(point).revision()));
                assertEquals(CounterPointView.State.SETTLED, claire.point(point).state());
                assertEquals(1, claire.element(EXPRESSION).answered());
                done(lina.answered(point, "Something else."));
                assertEquals(CounterPointView.State.ANSWERED, lina.point(point).state(), "written anew, approved anew");
                assertEquals(
                        List.of(
                                "COUNTER_EVIDENCE_PUT",
                                "COUNTER_EVIDENCE_ANSWERED",
                                "COUNTER_EVIDENCE_ANSWERED",
                                "COUNTER_EVIDENCE_ANSWERED"),
                        lina.heard.names());
                assertEquals(List.of("COUNTER_ANSWER_APPROVED"), claire.heard.names());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    @Test
    void an_answer_names_items_of_the_case_only() {
        as("lina", people -> {
            CounterPointId point = done(people.points.put(people.nso, EXPRESSION, people.denial()));
            Sheet answer = people.points
                    .open(people.nso, point)
                    .sheet()
                    .with("answer.en", "It is shown by this.")
                    .with("items.1.item", people.item("E-04").id().value());
            done(people.points.change(people.nso, point, new Edit(1, answer)));
            assertEquals(List.of(people.item("E-04").id()), people.point(point).answeredWith());
            Sheet foreign = answer.with("items.1.item", AccountId.next().value());
            assertInstanceOf(Outcome.Refused.class, people.points.change(people.nso, point, new Edit(2, foreign)));
        });
    }

    @Test
    void the_same_thing_is_put_against_a_criterion_once() {
        as("lina", people -> {
            CounterPointId point = done(people.points.put(people.nso, EXPRESSION, people.denial()));
            assertEquals(point, done(people.points.put(people.nso, EXPRESSION, people.denial())));
            assertEquals(
                    List.of(CounterPoint.Objection.ALREADY_PUT),
                    codes(people.points.put(
                            people.nso, EXPRESSION, people.denial().with("says.en", "Otherwise."))));
        });
    }

    @Test
    void a_position_of_another_case_speaks_against_nothing_here() {
        as(
                "lina",
                people -> assertInstanceOf(
                        Outcome.Refused.class,
                        people.points.put(
                                people.nso,
                                EXPRESSION,
                                people.denial()
                                        .with(
                                                CounterPointDesk.AGAINST,
                                                "position " + AccountId.next().value()))));
    }

    @Test
    void nobody_who_is_no_member_finds_any_of_it() {
        as("tarek", people -> {
            assertThrows(NoSuchCase.class, () -> people.claims.make(people.nso, EXPRESSION, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> people.points.put(people.nso, EXPRESSION, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> people.needs.set(people.nso, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> people.reading.wider(people.me, people.file));
        });
    }

    @Test
    void a_search_that_found_nothing_has_its_day_and_its_searcher() {
        as("lina", people -> {
            Sheet sheet = Sheet.empty().with("on", "2026-11-20").with("where.en", "Press statements");
            done(people.points.searched(people.nso, sheet));
            done(people.points.searched(people.nso, sheet));
            List<NothingFound.View> searches = people.reading.searches(people.me, people.file, people.nso);
            assertEquals(1, searches.size());
            assertEquals("Lina Haddad", searches.get(0).searcher());
            assertEquals(
                    List.of(CounterPointDesk.Objection.IN_THE_FUTURE),
                    codes(people.points.searched(people.nso, sheet.with("on", "2026-11-24"))));
        });
    }

    @Test
    void a_team_wants_more_of_itself_with_a_reason() {
        as("lina", people -> {
            Sheet three = Sheet.empty()
                    .with("facts", 1)
                    .with("items", 3)
                    .with("sources", 3)
                    .with("why", "Agreed on 20 November.");
            done(people.needs.set(people.nso, three));
            done(people.needs.set(people.nso, three));
            people.afresh();
            assertEquals(new Needs(1, 3, 3), people.element(EXPRESSION).needs());
            assertEquals(1, people.reading.wider(people.me, people.file).size());
            assertNotEquals(
                    List.of(), codes(people.needs.set(people.nso, three.with("sources", 4))), "more than items");
            assertNotEquals(List.of(), codes(people.needs.set(people.nso, three.with("why", ""))), "no reason");
        });
    }

    private static Sheet claim(AllegationStatus status) {
        return Sheet.empty().with("sentence.en", "Journalists were hacked.").with("status", status);
    }

    private static <T> T done(Outcome<T> outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome, outcome::toString) instanceof Outcome.Done<?> answer
                ? cast(answer)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Outcome.Done<?> answer) {
        return (T) answer.value();
    }

    private static List<Enum<?>> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().<Enum<?>>map(Refusal::code).toList()
                : List.of();
    }

    private void as(String name, Consumer<Desks> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Desks(em, name));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** Everything at which somebody argues about the request of the demo. */
    private static final class Desks {

        private final EntityManager em;
        private final AccountId me;
        private final CaseId file;
        private final RequestId nso;
        private final Heard heard = new Heard();
        private final ClaimDesk claims;
        private final ProofDesk proofs;
        private final CounterPointDesk points;
        private final NeedsDesk needs;
        private final ArgumentReading reading;

        Desks(EntityManager em, String name) {
            this.em = em;
            this.me = DemoFixture.account(em, name + "@demo.example");
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            this.nso = DemoFixture.nso(em).id();
            Person person = em.find(Account.class, me).person();
            CurrentPerson current = () -> Optional.of(person);
            House house = House.around(em);
            Requests requests = new Requests_(em);
            NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(em));
            Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
            DraftingRoom room = new DraftingRoom(requests, needToKnow, House.LAW, current, heard, DemoFixture.NOON);
            CaseThings things =
                    new CaseThings(house.evidence(), house.outline(), new PassagesOfReviews(new Reviews_(em)), current);
            claims = new ClaimDesk(requests, room, things, editing);
            proofs = new ProofDesk(requests, room, things, editing);
            points = new CounterPointDesk(requests, room, things, editing);
            needs = new NeedsDesk(requests, room, editing);
            reading = new ArgumentReading(requests, needToKnow, house.people());
        }

        void afresh() {
            em.flush();
            em.clear();
        }

        RequestView view() {
            afresh();
            return House.around(em).requestSearch().find(me, nso).orElseThrow();
        }

        Coverage.Element element(String criterion) {
            afresh();
            return House.around(em).requests().open(me, nso).orElseThrow().coverage().elements().stream()
                    .filter(element -> element.criterion().id().equals(criterion))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> offered(String criterion) {
            return element(criterion).exhibits().stream()
                    .map(EvidenceView::number)
                    .toList();
        }

        CounterPointView point(CounterPointId id) {
            return element(EXPRESSION).against().stream()
                    .filter(point -> point.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        EvidenceView item(String number) {
            return House.around(em).evidence().outline(me, file).stream()
                    .filter(item -> item.number().equals(number))
                    .findFirst()
                    .orElseThrow();
        }

        Sheet denial() {
            PositionView denial = House.around(em).outline().positions(me, file).get(0);
            return Sheet.empty()
                    .with(
                            CounterPointDesk.AGAINST,
                            Against.ofPosition(denial.id()).written())
                    .with("says.en", "It denies it.");
        }

        Outcome<CounterPointId> answered(CounterPointId id, String answer) {
            Stand stand = points.open(nso, id);
            assertEquals(stand, point(id).stand(), "a page may show the form without asking the desk");
            return points.change(
                    nso, id, new Edit(stand.revision(), stand.sheet().with("answer.en", answer)));
        }
    }
}
