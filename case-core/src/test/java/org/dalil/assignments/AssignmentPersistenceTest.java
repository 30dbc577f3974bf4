package org.dalil.assignments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestOwners;
import org.dalil.requests.Requests_;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentPersistenceTest {

    @Parameter
    Database database;

    @Test
    void a_request_goes_into_other_hands_with_a_note_and_the_trail_says_whose() {
        inTheDemo(story -> {
            assertInstanceOf(Outcome.Done.class, story.desk(story.lina).handOver(story.request, story.claire, "Back on 7 December"));
            story.entityManager.flush();
            HandOverView told = story.reading().handOvers(story.lina, List.of(story.request)).get(0);
            assertEquals("Lina Haddad", told.from());
            assertEquals(story.name(story.claire), told.to());
            assertEquals("Back on 7 December", told.note());
            assertEquals(List.of("REQUEST_PASSED"), story.heard.names());
        });
    }

    @Test
    void everything_that_speaks_against_it_is_said_at_once() {
        inTheDemo(story -> {
            AccountId stranger = DemoFixture.stranger(story.entityManager);
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, RequestOwners.Objection.OWNER_NO_MEMBER),
                    refusals(story.desk(story.lina).handOver(story.request, stranger, " ")));
            assertEquals(
                    List.of(RequestOwners.Objection.OWNER_ALREADY),
                    refusals(story.desk(story.lina).handOver(story.request, story.lina, "mine")));
            assertEquals(List.of(), story.heard.names());
        });
    }

    @Test
    void a_stranger_neither_hands_over_nor_learns_who_could_take_over() {
        inTheDemo(story -> {
            AccountId stranger = DemoFixture.stranger(story.entityManager);
            AssignmentDesk desk = story.desk(stranger);
            assertThrows(NoSuchCase.class, () -> desk.handOver(story.request, story.claire, "x"));
            assertEquals(List.of(), story.reading().colleagues(stranger, List.of(story.request)));
        });
    }

    @Test
    void who_works_on_all_of_the_cases_may_take_over() {
        inTheDemo(story -> assertTrue(
                story.reading().colleagues(story.lina, List.of(story.request)).stream()
                        .map(AssignmentReading.Colleague::account)
                        .toList()
                        .containsAll(List.of(story.lina, story.claire))));
    }

    private static List<Enum<?>> refusals(Outcome<RequestId> outcome) {
        return outcome instanceof Outcome.Refused<RequestId> refused
                ? refused.reasons().stream().<Enum<?>>map(Refusal::code).toList()
                : List.of();
    }

    private void inTheDemo(Consumer<Story> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(new Story(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    /** A request for which Lina answers, and a colleague in the same case. */
    private static final class Story {

        private final EntityManager entityManager;
        private final AccountId lina;
        private final AccountId claire;
        private final RequestId request;
        private final Heard heard = new Heard();

        Story(EntityManager entityManager) {
            this.entityManager = entityManager;
            lina = DemoFixture.lina(entityManager);
            claire = DemoFixture.account(entityManager, "claire@demo.example");
            CaseId file = DemoFixture.caseFile(entityManager, "D-2021-014").id();
            request = House.around(entityManager)
                    .requestSearch()
                    .of(lina, file)
                    .get(0)
                    .id();
            entityManager.clear();
        }

        AssignmentDesk desk(AccountId somebody) {
            return new AssignmentDesk(
                    new RequestOwners(
                            new Requests_(entityManager), new NeedToKnow(new CaseFiles_(entityManager)), heard),
                    entityManager,
                    () -> Optional.of(entityManager.find(Account.class, somebody).person()),
                    DemoFixture.NOON);
        }

        AssignmentReading reading() {
            return new AssignmentReading(entityManager);
        }

        String name(AccountId somebody) {
            return entityManager.find(Account.class, somebody).person().name();
        }
    }
}
