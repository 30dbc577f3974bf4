package org.dalil.review;

import static org.dalil.review.VerdictFinding.Tampering.CHANGED;
import static org.dalil.review.VerdictFinding.Tampering.INSERTED;
import static org.dalil.review.VerdictFinding.Tampering.REMOVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.review.VerdictFinding.Broken;
import org.dalil.review.VerdictFinding.Intact;
import org.dalil.review.VerdictFinding.Tampering;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Claire and Lina approved an item, and somebody has the password of the database and takes the triggers away. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedVerdictsPersistenceTest {

    private static final List<String> TABLES = List.of("review_verdict", "review_answer");
    private static final String FIRST =
            "(select id from review_verdict where item_id = :item and role = 'COORDINATOR')";
    private static final String A_SEAL = "'" + "a".repeat(64) + "'";
    private static final String A_COPY =
            """
            insert into review_verdict (id, review_id, case_id, item_id, reviewer, role, kind, note, seen_fingerprint_hex,
              seen_revision, seen_marks, seen_grades, given_at, seal_hex)
            select '00000000-0000-0000-0000-000000000001', review_id, case_id, item_id, sent_by, role, kind, null,
              seen_fingerprint_hex, seen_revision, seen_marks, seen_grades, given_at, %s from review_verdict v
              join (select id as r, sent_by from review) s on s.r = v.review_id
            where item_id = :item and role = 'COORDINATOR'""";

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    private record Scene(EntityManager em, EvidenceId item, Verdict lina) {

        VerdictFinding verified() {
            em.flush();
            return em.unwrap(Session.class).doReturningWork(connection -> new SealedVerdicts(connection).verify());
        }

        void run(String sql) {
            em.flush();
            em.clear();
            em.createNativeQuery(sql.replace(":item", "'" + item.value() + "'")).executeUpdate();
        }
    }

    private interface Story {
        void play(Scene scene);
    }

    @BeforeEach
    void the_triggers_are_taken_away() {
        DemoFixture.in(database).doInTransaction(em -> {
            for (String table : TABLES) {
                em.createNativeQuery(
                                database == Database.POSTGRESQL
                                        ? "alter table " + table + " disable trigger user"
                                        : "drop trigger " + table + "_unchangeable")
                        .executeUpdate();
            }
        });
    }

    @AfterEach
    void the_triggers_are_there_again() {
        database.doInTransaction(em -> {
            for (String table : TABLES) {
                em.createNativeQuery(
                                database == Database.POSTGRESQL
                                        ? "alter table " + table + " enable trigger user"
                                        : "create trigger if not exists " + table
                                                + "_unchangeable before update, delete on " + table
                                                + " for each row call 'org.dalil.database.Unchangeable'")
                        .executeUpdate();
            }
        });
    }

    @Test
    void what_nobody_touched_is_intact() {
        play(scene ->
                assertEquals(2, assertInstanceOf(Intact.class, scene.verified()).verdicts()));
    }

    @Test
    void a_verdict_that_says_something_else_is_named() {
        for (String change : List.of(
                "update review_verdict set kind = 'REJECT'",
                "update review_verdict set note = 'forged'",
                "update review_verdict set role = 'EVIDENCE_REVIEWER'",
                "update review_verdict set seen_fingerprint_hex = " + A_SEAL,
                "update review_verdict set seen_revision = seen_revision + 1",
                "update review_verdict set given_at = current_timestamp",
                "update review_verdict set case_id = " + otherCase(),
                "update review_verdict set reviewer = (select sent_by from review where id = review_id)",
                "update review_verdict set seal_hex = " + A_SEAL)) {
            finds(CHANGED, change + " where item_id = :item and role = 'COORDINATOR'");
        }
    }

    @Test
    void so_is_one_of_which_an_answer_is_another() {
        finds(
                CHANGED,
                "update review_answer set answer = 'NOT_APPLICABLE' where position = 0 and verdict_id = " + FIRST);
        finds(CHANGED, "update review_answer set reason = 'x' where position = 1 and verdict_id = " + FIRST);
        finds(CHANGED, "delete from review_answer where position = 12 and verdict_id = " + FIRST);
    }

    @Test
    void a_verdict_that_is_gone_is_missed() {
        play(scene -> {
            scene.run("delete from review_answer where verdict_id = " + FIRST);
            scene.run("delete from review_verdict where item_id = :item and role = 'COORDINATOR'");
            Broken found = assertInstanceOf(Broken.class, scene.verified());
            assertEquals(REMOVED, found.how());
            assertEquals(scene.item().value(), found.item());
            assertNull(found.verdict());
            assertTrue(found.entry() > 0);
        });
    }

    @Test
    void a_verdict_of_which_the_trail_knows_nothing_is_named_although_its_seal_fits() {
        play(scene -> {
            scene.run(A_COPY.formatted(A_SEAL));
            Verdict copy = scene.em().find(Verdict.class, UUID.fromString("00000000-0000-0000-0000-000000000001"));
            scene.run("update review_verdict set seal_hex = '" + copy.sum().digest() + "' where id = '" + copy.id()
                    + "'");
            assertEquals(new Broken(INSERTED, scene.item().value(), copy.id(), 0), scene.verified());
        });
    }

    private String otherCase() {
        CaseId other = database.inTransaction(
                em -> DemoFixture.caseFile(em, "D-2021-015").id());
        return "'" + other.value() + "'";
    }

    private void finds(Tampering how, String change) {
        play(scene -> {
            scene.run(change);
            Broken found = assertInstanceOf(Broken.class, scene.verified(), change);
            assertEquals(how, found.how(), change);
            assertEquals(scene.item().value(), found.item(), change);
            assertEquals(scene.lina().id(), found.verdict(), change);
        });
    }

    private void play(Story story) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
                EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
                approved(em, file, item, "claire", Role.EVIDENCE_REVIEWER);
                approved(em, file, item, "lina", Role.COORDINATOR);
                em.flush();
                Verdict lina = new Reviews_(em)
                        .verdicts(item).stream()
                                .filter(verdict -> verdict.role() == Role.COORDINATOR)
                                .findFirst()
                                .orElseThrow();
                story.play(new Scene(em, item, lina));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static void approved(EntityManager em, CaseId file, EvidenceId item, String name, Role role) {
        ReviewHouse.of(em, name, ChainFixture.heardByTheTrail(em), DemoFixture.NOON, role)
                .approves(file, item);
    }
}
