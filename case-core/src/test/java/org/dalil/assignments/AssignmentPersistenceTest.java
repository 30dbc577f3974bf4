package org.dalil.assignments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
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
            assertInstanceOf(
                    Outcome.Done.class,
                    story.desk(story.lina).handOver(story.request, story.claire, "Back on 7 December"));
            story.entityManager.flush();
            HandOverView told = story.reading()
                    .handOvers(story.lina, List.of(story.request))
                    .get(0);
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
    void who_answers_for_a_request_hands_it_on_though_she_only_reviews_and_gives_no_other_away() {
        inTheDemo(story -> {
            AssignmentDesk claires = story.desk(story.claire);
            assertThrows(NotPermitted.class, () -> claires.handOver(story.request, story.claire, "mine"));
            story.desk(story.lina).handOver(story.request, story.claire, "Back on 7 December");
            story.entityManager.flush();
            assertInstanceOf(Outcome.Done.class, claires.handOver(story.request, story.lina, "Welcome back"));
            story.entityManager.flush();
            assertThrows(NotPermitted.class, () -> claires.handOver(story.request, story.claire, "mine"));
            assertEquals(List.of("REQUEST_PASSED", "REQUEST_PASSED"), story.heard.names());
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
        inTheDemo(story -> assertTrue(story.reading().colleagues(story.lina, List.of(story.request)).stream()
                .map(AssignmentReading.Colleague::account)
                .toList()
                .containsAll(List.of(story.lina, story.claire))));
    }

    @Test
    void who_is_away_is_seen_by_who_works_with_her_until_she_is_back() {
        inTheDemo(story -> {
            AbsenceDesk desk = story.absences(story.claire);
            Sheet away = Sheet.empty()
                    .with("from", story.today())
                    .with("until", story.today().plusDays(3))
                    .with("deputy", story.lina.value().toString());
            assertInstanceOf(Outcome.Done.class, desk.away(away));
            story.entityManager.flush();
            assertEquals(
                    "Lina Haddad",
                    story.reading().absences(story.lina).get(story.claire).deputyName());
            assertEquals(Map.of(), story.reading().absences(DemoFixture.stranger(story.entityManager)));
            assertInstanceOf(Outcome.Done.class, desk.away(away.with("deputy", "")));
            story.entityManager.flush();
            assertNull(story.reading().absences(story.lina).get(story.claire).deputyName());
            desk.back();
            story.entityManager.flush();
            assertEquals(Map.of(), story.reading().absences(story.lina));
        });
    }

    @Test
    void an_absence_ends_after_it_begins_and_not_yet_and_a_colleague_stands_in() {
        inTheDemo(story -> {
            AbsenceDesk desk = story.absences(story.claire);
            Sheet over = Sheet.empty()
                    .with("from", story.today().minusDays(3))
                    .with("until", story.today().minusDays(1));
            assertEquals(List.of(Absence.Objection.OVER_ALREADY), refusals(desk.away(over)));
            assertEquals(
                    List.of(Typed.Objection.ENDS_BEFORE_IT_BEGINS, Absence.Objection.DEPUTY_NO_COLLEAGUE),
                    refusals(desk.away(over.with("from", story.today())
                            .with("deputy", story.claire.value().toString()))));
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Typed.Objection.REQUIRED), refusals(desk.away(Sheet.empty())));
        });
    }

    private static List<Enum<?>> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
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
                    () -> Optional.of(
                            entityManager.find(Account.class, somebody).person()),
                    DemoFixture.NOON);
        }

        AbsenceDesk absences(AccountId somebody) {
            return new AbsenceDesk(
                    entityManager,
                    reading(),
                    () -> Optional.of(
                            entityManager.find(Account.class, somebody).person()),
                    DemoFixture.NOON);
        }

        LocalDate today() {
            return LocalDate.ofInstant(DemoFixture.NOON.instant(), ZoneOffset.UTC);
        }

        AssignmentReading reading() {
            return new AssignmentReading(entityManager, DemoFixture.NOON);
        }

        String name(AccountId somebody) {
            return entityManager.find(Account.class, somebody).person().name();
        }
    }
}
