package org.dalil.review;

import static org.dalil.review.CaseInReview.claire;
import static org.dalil.review.CaseInReview.codes;
import static org.dalil.review.CaseInReview.lina;
import static org.dalil.review.CaseInReview.refusals;
import static org.dalil.review.CaseInReview.view;
import static org.dalil.review.ReviewHouse.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is around a verdict: the passages it is about, the queue it waits in, the rows that stay. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AroundReviewsPersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_passage_is_what_the_file_says_and_counts_once() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse omar = ReviewHouse.of(em, "omar");
            String claim = "fact:"
                    + House.around(em)
                            .cases()
                            .facts(DemoFixture.lina(em), file)
                            .get(0)
                            .id()
                            .value();
            MarkedPassage.Spot spot = new MarkedPassage.Spot(1, 1, 4, "phone was infected");
            assertEquals(
                    done(omar.passages().mark(file, item, spot, claim)),
                    done(omar.passages().mark(file, item, spot, claim)));
            assertEquals(
                    List.of(FilePassageDesk.Objection.NOT_THESE_WORDS),
                    codes(omar.passages().mark(file, item, new MarkedPassage.Spot(1, 1, 5, "phone"), claim)));
            assertEquals(
                    List.of(FilePassageDesk.Objection.NOTHING_PROVED),
                    codes(omar.passages()
                            .mark(file, item, spot, "fact:" + EvidenceId.next().value())));
            ReviewView view = view(em, file, item, omar);
            assertEquals(1, view.passages().size());
            done(omar.passages().setAside(file, item, view.passages().get(0).id()));
            assertEquals(List.of(), view(em, file, item, omar).passages());
            assertEquals(Set.of(), refusals(claire(em), file, item));
        });
    }

    @Test
    void the_queue_shows_whose_turn_it_is() {
        inTheCase((em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            em.flush();
            assertTrue(row(claire(em), item).mine());
            assertTrue(row(lina(em), item).mine());
            assertFalse(row(ReviewHouse.of(em, "omar"), item).mine());
            claire(em).approves(file, item);
            em.flush();
            em.clear();
            assertFalse(row(claire(em), item).mine());
            assertTrue(row(lina(em), item).second());
            ReviewHouse lina = lina(em);
            assertEquals(1, load(lina).waiting());
            assertEquals(0, load(lina).medianDays());
            assertEquals(0, loadOf(lina, claire(em)).waiting(), "who has given hers waits for nothing");
            Clock later = Clock.offset(DemoFixture.NOON, Duration.ofDays(3).plusHours(1));
            assertEquals(3, load(ReviewHouse.of(em, "lina", later)).medianDays());
            assertFalse(row(lina, item).overdue(ReviewHouse.today()));
            assertTrue(row(lina, item).overdue(ReviewHouse.today().plusDays(8)));
            assertEquals(
                    List.of(),
                    lina.search().queue(ReviewHouse.of(em, "admin").person().id()));
        });
    }

    @Test
    void verdicts_grades_and_answers_never_change() {
        for (String sql : List.of(
                "update review_verdict set kind = 'REJECT'",
                "delete from review_verdict",
                "update review_answer set answer = 'YES'",
                "delete from review_answer",
                "update evidence_grade set source = 'A'",
                "delete from evidence_grade")) {
            inTheCase((em, file, store) -> {
                EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
                claire(em).approves(file, item);
                em.flush();
                PersistenceException refused = assertThrows(PersistenceException.class, () -> em.createNativeQuery(sql)
                        .executeUpdate());
                assertTrue(refused.getCause().getMessage().contains("never changed or deleted"), sql);
            });
        }
    }

    private static ReviewerLoad load(ReviewHouse house) {
        return loadOf(house, house);
    }

    private static ReviewerLoad loadOf(ReviewHouse viewer, ReviewHouse reviewer) {
        return viewer.search().load(viewer.person().id()).stream()
                .filter(found -> found.reviewer().equals(reviewer.person().id()))
                .findFirst()
                .orElseThrow();
    }

    private static QueueRow row(ReviewHouse house, EvidenceId item) {
        return house.search().queue(house.person().id()).stream()
                .filter(found -> found.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private void inTheCase(CaseInReview.Work work) {
        CaseInReview.visit(database, folder, work);
    }
}
