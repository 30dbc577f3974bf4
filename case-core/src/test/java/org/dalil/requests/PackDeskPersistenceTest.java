package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.SmallRegime;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A request that was drafted under the first version of a small pack, after the second one came. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackDeskPersistenceTest {

    private static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final Sheet NOTHING_CHOSEN = Sheet.empty();

    @Parameter
    Database database;

    @Test
    void it_keeps_to_its_version_until_somebody_moves_it() {
        as("lina", work -> {
            assertEquals("1.0", work.request().packVersion());
            assertEquals(List.of("X-G.1"), work.desk.gone(work.id));
        });
    }

    @Test
    void it_is_not_moved_while_a_criterion_that_is_pleaded_has_no_place_in_the_new_one() {
        as("lina", work -> {
            Outcome<RequestId> outcome = work.desk.moveOver(work.id, "1.1", NOTHING_CHOSEN);
            assertEquals(
                    List.of(Refusal.of(SanctionsRequest.Objection.CRITERION_GONE, "s. 1")
                            .on(PackDesk.INSTEAD + "X-G.1")),
                    refused(outcome));
            assertEquals("1.0", work.request().packVersion());
            assertEquals(List.of(), work.heard.names());
        });
    }

    @Test
    void it_is_moved_once_somebody_says_what_stands_in_its_place_with_all_that_hangs_on_it() {
        as("lina", work -> {
            assertEquals(Outcome.done(work.id), work.desk.moveOver(work.id, "1.1", instead("X-G.2")));
            assertEquals("1.1", work.request().packVersion());
            assertEquals(List.of("X-G.2", "X-T.1"), work.request().pleaded());
            assertEquals(List.of("X-G.2", "X-T.1"), List.copyOf(work.request().criteria()));
            assertEquals(List.of("REQUEST_PACK_CHANGED"), work.heard.names());
            assertEquals(
                    Map.of("from", "1.0", "to", "1.1"), work.heard.all().get(0).details());
        });
    }

    @Test
    void whoever_presses_twice_moves_it_once() {
        as("lina", work -> {
            work.desk.moveOver(work.id, "1.1", instead("X-G.2"));
            assertEquals(Outcome.done(work.id), work.desk.moveOver(work.id, "1.1", instead("X-G.2")));
            assertEquals(1, work.heard.names().size());
        });
    }

    @Test
    void what_is_chosen_has_to_be_a_criterion_of_the_new_one_that_is_not_pleaded_yet() {
        as("lina", work -> {
            String field = PackDesk.INSTEAD + "X-G.1";
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on(field)),
                    refused(work.desk.moveOver(work.id, "1.1", instead("X-G.9"))));
            assertEquals(
                    List.of(Refusal.of(SanctionsRequest.Objection.ALREADY_PLEADED)
                            .on(field)),
                    refused(work.desk.moveOver(work.id, "1.1", instead("X-T.1"))));
        });
    }

    @Test
    void a_version_that_is_not_the_newest_is_none_to_move_to() {
        as("lina", work -> assertThrows(NoSuchCase.class, () -> work.desk.moveOver(work.id, "1.0", NOTHING_CHOSEN)));
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.reasons() : List.of();
    }

    private static Sheet instead(String criterion) {
        return Sheet.empty().with(PackDesk.INSTEAD + "X-G.1", criterion);
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

    /** The desk, and a request of the case about NSO Group that pleads both criteria of the first version. */
    private static final class Work {

        private final EntityManager em;
        private final RequestId id;
        private final Heard heard = new Heard();
        private final PackDesk desk;

        Work(EntityManager em, String name) {
            this.em = em;
            AccountId me = DemoFixture.account(em, name + "@demo.example");
            Person person = em.find(Account.class, me).person();
            CurrentPerson current = () -> Optional.of(person);
            RegimeCatalogue regimes = SmallRegime.second();
            Requests requests = new Requests_(em);
            DraftingRoom room = new DraftingRoom(
                    requests, new NeedToKnow(new CaseFiles_(em)), regimes, current, heard, DemoFixture.NOON);
            desk = new PackDesk(requests, room, regimes, heard);
            id = drafted(me);
        }

        private RequestId drafted(AccountId me) {
            SanctionsRequest nso =
                    em.find(SanctionsRequest.class, DemoFixture.nso(em).id());
            SanctionsRequest request = SanctionsRequest.open(
                    new NewRequest(
                            RequestId.next(),
                            nso.caseId(),
                            "D-2021-014/9",
                            House.around(em)
                                    .requestSearch()
                                    .find(me, nso.id())
                                    .orElseThrow()
                                    .askId(),
                            SmallRegime.ID.value(),
                            "1.0",
                            nso.particulars().target(),
                            LocalText.english("A small request"),
                            NOTHING),
                    me,
                    DemoFixture.NOON.instant());
            request.plead("X-G.1", NOTHING);
            request.plead("X-T.1", NOTHING);
            em.persist(request);
            em.flush();
            return request.id();
        }

        SanctionsRequest request() {
            em.flush();
            em.clear();
            return em.find(SanctionsRequest.class, id);
        }
    }
}
