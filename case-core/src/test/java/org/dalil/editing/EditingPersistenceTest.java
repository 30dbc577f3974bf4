package org.dalil.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.Fact;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people and one fact. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditingPersistenceTest {

    @Parameter
    Database database;

    @Test
    void what_was_saved_is_the_next_revision_and_the_first_state_is_kept_as_number_0() {
        inOneFact((editing, fact, em) -> {
            Stand stand = editing.stand(fact);
            String before = stand.sheet().text("title.en");
            saved(editing.change(fact, edit(stand, "title.en", "Rewritten"), DemoFixture.lina(em)));
            assertEquals(1, editing.stand(fact).revision());
            List<Revision> kept = new Revisions_(em).of(fact.key());
            assertEquals(List.of(1, 0), kept.stream().map(Revision::number).toList());
            assertEquals(before, kept.get(1).sheet().text("title.en"));
        });
    }

    @Test
    void what_changes_nothing_makes_no_revision() {
        inOneFact((editing, fact, em) -> {
            Stand stand = editing.stand(fact);
            saved(editing.change(fact, new Edit(stand.revision(), stand.sheet()), DemoFixture.lina(em)));
            assertEquals(0, editing.stand(fact).revision());
        });
    }

    @Test
    void who_comes_later_sees_who_changed_what_and_nothing_is_overwritten() {
        inOneFact((editing, fact, em) -> {
            Stand both = editing.stand(fact);
            AccountId omar = DemoFixture.account(em, "omar@demo.example");
            saved(editing.change(fact, edit(both, "title.en", "By Omar"), omar));
            Clash clash = refused(editing.change(
                    fact,
                    new Edit(
                            both.revision(),
                            both.sheet().with("title.en", (Object) "By Lina").with("title.fr", (Object) "De Lina")),
                    DemoFixture.lina(em)));
            assertEquals(omar, clash.by());
            assertEquals(1, clash.revision());
            assertEquals(
                    List.of("title.en", "title.fr"),
                    clash.differences().stream()
                            .map(Clash.Difference::field)
                            .sorted()
                            .toList());
            Clash.Difference title = clash.differences().stream()
                    .filter(difference -> difference.field().equals("title.en"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(new Clash.Difference("title.en", both.sheet().text("title.en"), "By Lina", "By Omar"), title);
            assertEquals("By Omar", fact.sheet().text("title.en"));
        });
    }

    @Test
    void who_has_chosen_saves_over_the_other_version() {
        inOneFact((editing, fact, em) -> {
            Stand both = editing.stand(fact);
            saved(editing.change(
                    fact, edit(both, "title.en", "By Omar"), DemoFixture.account(em, "omar@demo.example")));
            Edit late = edit(both, "title.en", "By Lina");
            Clash clash = refused(editing.change(fact, late, DemoFixture.lina(em)));
            saved(editing.change(fact, new Edit(clash.revision(), late.sheet()), DemoFixture.lina(em)));
            assertEquals("By Lina", fact.sheet().text("title.en"));
        });
    }

    @Test
    void who_wrote_the_same_as_the_other_is_not_bothered() {
        inOneFact((editing, fact, em) -> {
            Stand both = editing.stand(fact);
            saved(editing.change(fact, edit(both, "title.en", "Agreed"), DemoFixture.account(em, "omar@demo.example")));
            saved(editing.change(fact, edit(both, "title.en", "Agreed"), DemoFixture.lina(em)));
            assertEquals(1, editing.stand(fact).revision());
        });
    }

    @Test
    void what_is_refused_changes_nothing() {
        inOneFact((editing, fact, em) -> {
            Stand stand = editing.stand(fact);
            Edit wrong = edit(stand, "status", "NO_SUCH_STATUS");
            assertInstanceOf(Outcome.Refused.class, editing.change(fact, wrong, DemoFixture.lina(em)));
            assertEquals(stand, editing.stand(fact));
        });
    }

    @Test
    void a_revision_is_never_changed_or_deleted() {
        for (String sql : List.of("update revision set number = 7", "delete from revision")) {
            inOneFact((editing, fact, em) -> {
                saved(editing.change(fact, edit(editing.stand(fact), "title.en", "Anew"), DemoFixture.lina(em)));
                em.flush();
                PersistenceException refused = assertThrows(PersistenceException.class, () -> em.createNativeQuery(sql)
                        .executeUpdate());
                assertTrue(refused.getCause().getMessage().contains("never changed or deleted"));
            });
        }
    }

    private static Edit edit(Stand stand, String field, String text) {
        return new Edit(stand.revision(), stand.sheet().with(field, (Object) text));
    }

    private static void saved(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
    }

    private static Clash refused(Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        return assertInstanceOf(
                Clash.class, refused.reasons().get(0).arguments().get(0));
    }

    private interface Work {
        void with(Editing editing, Fact fact, EntityManager entityManager);
    }

    /** On a fact of the demo, which is as it was afterwards. */
    private void inOneFact(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                Fact fact = em.createQuery("from Fact where code = 'E1'", Fact.class)
                        .setMaxResults(1)
                        .getSingleResult();
                work.with(new Editing(new Revisions_(em), DemoFixture.NOON), fact, em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
