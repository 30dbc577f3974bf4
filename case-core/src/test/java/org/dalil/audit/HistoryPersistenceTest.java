package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
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
class HistoryPersistenceTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T23:59:59Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T00:00:00Z");

    private record Told(String what, UUID by, UUID about, UUID caseId, Instant at, Map<String, String> details)
            implements Happening {}

    @Parameter
    Database database;

    @Test
    void members_read_what_people_call_the_things_and_auditors_only_their_ids() {
        inTheDemo(story -> {
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of("code", "E-02"));
            AuditRow member = story.rows(AuditQuery.all()).get(0);
            assertEquals("E-02", member.thing());
            assertEquals("Lina Haddad", member.byName());
            AuditRow auditor = ChainFixture.desk(story.entityManager)
                    .rows(AuditQuery.all(), Window.first(1))
                    .get(0);
            assertEquals(story.exhibit, auditor.about());
            assertNull(auditor.thing());
        });
    }

    @Test
    void filters_find_person_kind_time_thing_and_words_of_the_details() {
        inTheDemo(story -> {
            UUID lina = story.lina.value();
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of("code", "E-02"));
            story.tells("DOSSIER_BUILT", story.file.value(), TUESDAY, Map.of("version", "v0.7"));
            assertEquals(2, story.count(new AuditQuery(lina, "", null, null, null, null, "")));
            assertEquals(0, story.count(new AuditQuery(UUID.randomUUID(), "", null, null, null, null, "")));
            assertEquals(1, story.count(new AuditQuery(null, "DOSSIER_BUILT", null, null, null, null, "")));
            assertEquals(1, story.count(new AuditQuery(null, "", TUESDAY, null, null, null, "")));
            assertEquals(1, story.count(new AuditQuery(null, "", null, TUESDAY, null, null, "")));
            assertEquals(1, story.count(new AuditQuery(null, "", null, null, null, story.exhibit, "")));
            assertEquals(1, story.count(new AuditQuery(null, "", null, null, null, null, "V0.7")));
            assertEquals(0, story.count(new AuditQuery(null, "", null, null, null, null, "%")));
            long newest = story.rows(AuditQuery.all()).get(0).number();
            assertEquals(1, story.count(new AuditQuery(null, "", null, null, null, null, "" + newest)));
        });
    }

    @Test
    void a_case_in_the_filter_does_not_open_another_case() {
        inTheDemo(story -> {
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of());
            CaseId another =
                    DemoFixture.caseFile(story.entityManager, "D-2021-005").id();
            assertEquals(
                    0,
                    story.history()
                            .count(
                                    story.lina,
                                    another,
                                    new AuditQuery(null, "", null, null, story.file.value(), null, "")));
        });
    }

    @Test
    void what_others_did_lately_is_told_to_members_and_not_to_who_did_it() {
        inTheDemo(story -> {
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of());
            story.tells("FACT_DROPPED", story.exhibit, TUESDAY, Map.of());
            AccountId claire = DemoFixture.account(story.entityManager, "claire@demo.example");
            assertEquals(
                    List.of("FACT_DROPPED", "FACT_CHANGED"),
                    story.lately(claire, MONDAY).stream().map(AuditRow::what).toList());
            assertEquals(1, story.lately(claire, TUESDAY).size());
            assertEquals("E-02", story.lately(claire, TUESDAY).get(0).thing());
            assertEquals(List.of(), story.lately(story.lina, MONDAY));
            assertEquals(List.of(), story.lately(DemoFixture.stranger(story.entityManager), MONDAY));
        });
    }

    @Test
    void who_did_something_is_offered_by_name() {
        inTheDemo(story -> {
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of());
            assertEquals(
                    List.of(new Actor(story.lina.value(), "Lina Haddad")),
                    story.history().actors(story.lina, story.file));
        });
    }

    @Test
    void an_export_goes_on_where_it_stopped_and_is_told() {
        inTheDemo(story -> {
            for (int i = 0; i < Entries.EXPORTED_AT_ONCE + 1; i++) {
                story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of());
            }
            List<AuditRow> first = story.behind(0);
            assertEquals(Entries.EXPORTED_AT_ONCE, first.size());
            List<AuditRow> rest = story.behind(first.get(first.size() - 1).number());
            assertEquals(1, rest.size());
            assertEquals(List.of(), story.behind(rest.get(0).number()));
            story.history().exporting(story.lina, story.file, AuditHappening.Format.CSV);
            assertEquals(List.of("HISTORY_EXPORTED"), story.heard.names());
        });
    }

    @Test
    void an_anchor_is_held_until_the_chain_is_written_anew_or_cut_off() {
        inTheDemo(story -> {
            AuditDesk desk = ChainFixture.desk(story.entityManager);
            story.tells("FACT_CHANGED", story.exhibit, MONDAY, Map.of());
            Anchor anchor = desk.anchor();
            story.tells("FACT_CHANGED", story.exhibit, TUESDAY, Map.of());
            assertEquals(AnchorFinding.HELD, desk.check(anchor));
            assertEquals(AnchorFinding.REWRITTEN, desk.check(new Anchor(anchor.number(), new Digest("a".repeat(64)))));
            assertEquals(AnchorFinding.CUT_OFF, desk.check(new Anchor(anchor.number() + 2, anchor.seal())));
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

    /** A case, its coordinator, and what she does. */
    private static final class Story {

        private final EntityManager entityManager;
        private final AccountId lina;
        private final CaseId file;
        private final UUID exhibit;
        private final Heard heard = new Heard();

        Story(EntityManager entityManager) {
            this.entityManager = entityManager;
            lina = DemoFixture.lina(entityManager);
            file = DemoFixture.caseFile(entityManager, "D-2021-014").id();
            exhibit = House.around(entityManager)
                    .evidence()
                    .items(lina, file)
                    .get(0)
                    .id()
                    .value();
            entityManager.clear();
        }

        HistoryReading history() {
            return new HistoryReading(
                    entityManager, new NeedToKnow(new CaseFiles_(entityManager)), heard, DemoFixture.NOON);
        }

        void tells(String what, UUID about, Instant at, Map<String, String> details) {
            ChainFixture.trail(entityManager).record(new Told(what, lina.value(), about, file.value(), at, details));
        }

        long count(AuditQuery query) {
            return history().count(lina, file, query);
        }

        List<AuditRow> rows(AuditQuery query) {
            return history().rows(lina, file, query, Window.first(10));
        }

        List<AuditRow> lately(AccountId viewer, Instant since) {
            return history().lately(viewer, since, Window.first(10));
        }

        List<AuditRow> behind(long number) {
            return history().behind(lina, file, AuditQuery.all(), number);
        }
    }
}
