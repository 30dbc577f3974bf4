package org.dalil.review;

import static org.dalil.review.CaseInReview.claire;
import static org.dalil.review.CaseInReview.codes;
import static org.dalil.review.CaseInReview.lina;
import static org.dalil.review.ReviewHouse.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
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

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedByNamePersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void whom_somebody_asks_by_name_finds_it_in_her_queue_and_is_told() {
        CaseInReview.visit(database, folder, (em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            AccountId claire = claire(em).person().id();
            ReviewHouse lina = lina(em);
            assertFalse(row(em, claire, item).byName());
            done(lina.desk().ask(file, item, claire));
            em.flush();
            em.clear();
            assertTrue(row(em, claire, item).byName());
            assertFalse(row(em, lina.person().id(), item).byName());
            assertEquals(List.of("REVIEWER_ASKED"), lina.heard().names());
            assertEquals(List.of(claire), asked(em, file, item, lina));
        });
    }

    @Test
    void nobody_is_asked_twice_or_without_a_part_in_the_case() {
        CaseInReview.visit(database, folder, (em, file, store) -> {
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            AccountId claire = claire(em).person().id();
            ReviewHouse lina = lina(em);
            done(lina.desk().ask(file, item, claire));
            assertEquals(
                    List.of(ReviewObjection.ASKED_ALREADY), codes(lina.desk().ask(file, item, claire)));
            assertEquals(
                    List.of(ReviewObjection.NO_REVIEWER), codes(lina.desk().ask(file, item, DemoFixture.stranger(em))));
            done(lina.desk().callBack(file, item));
            assertEquals(
                    List.of(ReviewObjection.NOT_IN_REVIEW, ReviewObjection.ASKED_ALREADY),
                    codes(lina.desk().ask(file, item, claire)));
        });
    }

    private static QueueRow row(EntityManager em, AccountId viewer, EvidenceId item) {
        return new ReviewSearch(em, DemoFixture.NOON)
                .queue(viewer).stream()
                        .filter(row -> row.item().equals(item))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<AccountId> asked(EntityManager em, CaseId file, EvidenceId item, ReviewHouse viewer) {
        return new ReviewSearch(em, DemoFixture.NOON)
                .askable(viewer.person().id(), file, item).stream()
                        .filter(ReviewSearch.Asked::already)
                        .map(ReviewSearch.Asked::account)
                        .toList();
    }
}
