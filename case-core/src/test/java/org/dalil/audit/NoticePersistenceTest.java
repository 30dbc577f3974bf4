package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.RequestRow;
import org.dalil.shared.Happening;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticePersistenceTest {

    private static final Instant NOON = DemoFixture.NOON.instant();

    private record Told(String what, UUID by, UUID about, UUID caseId, Instant at, Map<String, String> details)
            implements Happening {}

    @Parameter
    Database database;

    @Test
    void who_answers_for_a_request_is_told_that_it_moved_and_nobody_else() {
        inTheDemo(story -> {
            story.claireTells("REQUEST_MOVED", story.request.id().value(), Map.of());
            assertEquals(List.of("REQUEST_MOVED"), story.noticesOf(story.lina));
            assertEquals(List.of(), story.noticesOf(story.claire));
        });
    }

    @Test
    void who_takes_a_request_over_is_told_and_who_hands_it_over_is_not() {
        inTheDemo(story -> {
            story.claireTells(
                    "REQUEST_PASSED",
                    story.request.id().value(),
                    Map.of("to", story.lina.value().toString()));
            story.claireTells(
                    "REQUEST_PASSED",
                    story.request.id().value(),
                    Map.of("to", story.claire.value().toString()));
            assertEquals(List.of("REQUEST_PASSED"), story.noticesOf(story.lina));
            assertEquals(List.of(), story.noticesOf(story.claire));
        });
    }

    @Test
    void a_new_member_is_told_what_happened_to_her_and_a_stranger_nothing() {
        inTheDemo(story -> {
            story.claireTells("MEMBER_ADMITTED", story.lina.value(), Map.of());
            AccountId stranger = DemoFixture.stranger(story.entityManager);
            story.claireTells("MEMBER_ADMITTED", stranger.value(), Map.of());
            assertEquals(List.of("MEMBER_ADMITTED"), story.noticesOf(story.lina));
            assertEquals(List.of(), story.noticesOf(stranger));
        });
    }

    @Test
    void what_is_older_than_90_days_is_told_no_more() {
        inTheDemo(story -> {
            story.claireTells("MEMBER_ADMITTED", story.lina.value(), Map.of(), NOON.minus(91, ChronoUnit.DAYS));
            assertEquals(List.of(), story.noticesOf(story.lina));
        });
    }

    @Test
    void only_what_was_on_the_page_is_seen_and_never_unseen_again() {
        inTheDemo(story -> {
            story.claireTells("MEMBER_ADMITTED", story.lina.value(), Map.of());
            long shown = story.newest();
            story.claireTells("MEMBER_ROLE_CHANGED", story.lina.value(), Map.of());
            assertEquals(2, story.reading().unseen(story.lina));
            story.desk().seen(SeenPlace.NOTICES, shown);
            assertEquals(1, story.reading().unseen(story.lina));
            story.desk().seen(SeenPlace.NOTICES, Long.MAX_VALUE);
            assertEquals(0, story.reading().unseen(story.lina));
            story.desk().seen(SeenPlace.NOTICES, shown);
            assertEquals(0, story.reading().unseen(story.lina));
            story.claireTells("RECALL_OPENED", story.request.id().value(), Map.of());
            assertEquals(1, story.reading().unseen(story.lina));
        });
    }

    @Test
    void changes_are_seen_apart_from_notices() {
        inTheDemo(story -> {
            story.claireTells("FACT_CHANGED", story.request.id().value(), Map.of());
            assertEquals(1, story.reading().unseenChanges(story.lina, NOON));
            story.desk().seen(SeenPlace.NOTICES, story.newest());
            assertEquals(1, story.reading().unseenChanges(story.lina, NOON));
            story.desk().seen(SeenPlace.CHANGES, story.newest());
            assertEquals(0, story.reading().unseenChanges(story.lina, NOON));
            assertEquals(0, story.reading().unseenChanges(story.claire, NOON));
        });
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

    /** What Claire does in a case of Lina, who answers for its request. */
    private static final class Story {

        private final EntityManager entityManager;
        private final AccountId lina;
        private final AccountId claire;
        private final CaseId file;
        private final RequestRow request;

        Story(EntityManager entityManager) {
            this.entityManager = entityManager;
            lina = DemoFixture.lina(entityManager);
            claire = DemoFixture.account(entityManager, "claire@demo.example");
            file = DemoFixture.caseFile(entityManager, "D-2021-014").id();
            request = House.around(entityManager).requestSearch().of(lina, file).get(0);
            entityManager.clear();
        }

        void claireTells(String what, UUID about, Map<String, String> details) {
            claireTells(what, about, details, NOON);
        }

        void claireTells(String what, UUID about, Map<String, String> details, Instant at) {
            ChainFixture.trail(entityManager).record(new Told(what, claire.value(), about, file.value(), at, details));
        }

        NoticeReading reading() {
            return new NoticeReading(entityManager, DemoFixture.NOON);
        }

        SeenDesk desk() {
            return new SeenDesk(
                    entityManager,
                    ChainFixture.trail(entityManager),
                    () -> Optional.of(entityManager.find(Account.class, lina).person()),
                    DemoFixture.NOON);
        }

        List<String> noticesOf(AccountId somebody) {
            return reading().rows(somebody, Window.first(10)).stream()
                    .map(AuditRow::what)
                    .toList();
        }

        long newest() {
            return ChainFixture.trail(entityManager).now().number();
        }
    }
}
