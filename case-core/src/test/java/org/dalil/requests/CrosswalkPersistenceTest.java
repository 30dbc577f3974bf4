package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceView;
import org.dalil.review.PassagesOfReviews;
import org.dalil.review.Reviews_;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A second request of the case about NSO Group, under another regime, beside the one of the joint letter. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrosswalkPersistenceTest {

    private static final String FOREIGN_POLICY = "BIS-4";

    @Parameter
    Database database;

    @Test
    void what_the_first_proves_could_serve_in_the_second_and_says_where_it_stands() {
        as("lina", work -> {
            List<CrosswalkReading.Serving> servings = work.serving();
            assertTrue(servings.stream().anyMatch(serving -> serving.criterion().equals(FOREIGN_POLICY)));
            assertTrue(servings.stream()
                    .allMatch(serving -> serving.from().number().equals("D-2021-014/1")));
            assertEquals(
                    servings.size(),
                    servings.stream()
                            .map(serving ->
                                    serving.criterion() + serving.proof().id())
                            .distinct()
                            .count(),
                    "each thing once for each criterion, whatever proves it there");
        });
    }

    @Test
    void nothing_that_nobody_approved_is_offered() {
        as("lina", work -> {
            List<EvidenceId> approved = work.approved();
            assertTrue(work.serving().stream()
                    .map(serving -> serving.proof().evidenceId())
                    .allMatch(item -> item == null || approved.contains(item)));
        });
    }

    @Test
    void it_is_taken_over_by_a_person_and_says_for_ever_from_where() {
        as("lina", work -> {
            CrosswalkReading.Serving served = work.first();
            Outcome<ProofId> outcome = work.desk.takeOver(
                    work.second, FOREIGN_POLICY, served.proof().id(), work.form(served));
            ProofId taken = done(outcome);
            assertEquals(served.from(), work.proof(taken).takenFrom());
            assertEquals(List.of("PROOF_TAKEN_OVER"), work.heard.names());
            assertTrue(work.serving().stream()
                    .noneMatch(serving -> serving.criterion().equals(FOREIGN_POLICY)
                            && serving.proof().offer().equals(served.proof().offer())));
        });
    }

    @Test
    void whoever_offers_it_without_taking_it_over_has_offered_it_here_first() {
        as("lina", work -> {
            Outcome<ProofId> outcome = work.desk.offer(work.second, FOREIGN_POLICY, work.form(work.first()));
            ProofId offered = done(outcome);
            assertNull(work.proof(offered).takenFrom());
        });
    }

    @Test
    void it_is_not_taken_over_for_a_criterion_that_does_not_correspond() {
        as("lina", work -> {
            CrosswalkReading.Serving served = work.first();
            assertThrows(
                    NoSuchCase.class,
                    () -> work.desk.takeOver(
                            work.second, "BIS-5", served.proof().id(), work.form(served)));
        });
    }

    private static ProofId done(Outcome<ProofId> outcome) {
        if (outcome instanceof Outcome.Done<ProofId> done) {
            return done.value();
        }
        throw new AssertionError(outcome.toString());
    }

    private void as(String name, Consumer<Work> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Work(em, name));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** The desk, and a request under the Entity List in which nothing is offered yet. */
    private static final class Work {

        private final EntityManager em;
        private final AccountId me;
        private final CaseId file;
        private final RequestId second;
        private final Heard heard = new Heard();
        private final ProofDesk desk;

        Work(EntityManager em, String name) {
            this.em = em;
            this.me = DemoFixture.account(em, name + "@demo.example");
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            Person person = em.find(Account.class, me).person();
            CurrentPerson current = () -> Optional.of(person);
            House house = House.around(em);
            Requests requests = new Requests_(em);
            DraftingRoom room = new DraftingRoom(
                    requests, new NeedToKnow(new CaseFiles_(em)), House.LAW, current, heard, DemoFixture.NOON);
            CaseThings things =
                    new CaseThings(house.evidence(), house.outline(), new PassagesOfReviews(new Reviews_(em)), current);
            desk = new ProofDesk(requests, room, things, new Editing(new Revisions_(em), DemoFixture.NOON));
            second = opened();
        }

        private RequestId opened() {
            RequestView nso = House.around(em)
                    .requestSearch()
                    .find(me, DemoFixture.nso(em).id())
                    .orElseThrow();
            SanctionsRequest request = SanctionsRequest.open(
                    new NewRequest(
                            RequestId.next(),
                            file,
                            "D-2021-014/9",
                            nso.askId(),
                            "US-BIS-EL",
                            "1.1",
                            nso.targetId(),
                            LocalText.english("Entity List"),
                            LocalText.orEmpty(null)),
                    me,
                    DemoFixture.NOON.instant());
            em.persist(request);
            em.flush();
            return request.id();
        }

        List<CrosswalkReading.Serving> serving() {
            em.flush();
            em.clear();
            House house = House.around(em);
            return new CrosswalkReading(
                            new Requests_(em), House.LAW, house.evidence(), new NeedToKnow(new CaseFiles_(em)))
                    .serving(me, file, second);
        }

        /** The first fact that is offered elsewhere and could serve here. */
        CrosswalkReading.Serving first() {
            return serving().stream()
                    .filter(serving -> serving.criterion().equals(FOREIGN_POLICY))
                    .filter(serving -> serving.proof().factId() != null)
                    .findFirst()
                    .orElseThrow();
        }

        Sheet form(CrosswalkReading.Serving served) {
            return Sheet.empty()
                    .with(ProofDesk.ITEM, served.proof().offer().written())
                    .with("why.en", "It is contrary to foreign policy too.");
        }

        ProofView proof(ProofId id) {
            em.flush();
            em.clear();
            return House.around(em).requestSearch().find(me, second).orElseThrow().proofs().stream()
                    .filter(proof -> proof.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<EvidenceId> approved() {
            return House.around(em).evidence().outline(me, file).stream()
                    .filter(EvidenceView::approved)
                    .map(EvidenceView::id)
                    .toList();
        }
    }
}
