package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentEntry.Objection;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.shared.Happening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a witness agreed to, what rests on it, and what is called back when she agrees no longer. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentPersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_recorded_of_a_new_person_and_each_use_is_a_line_of_its_own() {
        inTheCase(work -> {
            assertEquals(Standing.NONE_RECORDED, work.standing(Use.INTERNAL_USE));
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("INTERNAL_USE", "PUBLIC_NAMED")));
            assertEquals(2, work.ledger().entries().size());
            assertEquals(Standing.GIVEN, work.standing(Use.PUBLIC_NAMED));
            assertEquals(Standing.NONE_RECORDED, work.standing(Use.SUBMIT_ANONYMISED));
            ConsentView line = work.ledger().entries().get(0);
            assertEquals("Lina Haddad", line.recordedBy());
            assertEquals("ar", line.terms().language());
            assertEquals("An interpreter", line.terms().explainedBy());
            assertEquals(ConsentEntry.Channel.SAFE, line.terms().channel());
            assertTrue(work.heard.names().contains("CONSENT_GIVEN"));
        });
    }

    @Test
    void what_was_typed_wrongly_is_said_all_at_once() {
        inTheCase(work -> {
            assertEquals(
                    List.of(
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED,
                            Objection.NO_USE),
                    work.refused(work.desks().consents().give(work.file, work.witness, Sheet.empty())));
            Sheet sheet = work.uses("INTERNAL_USE");
            assertEquals(
                    List.of(Objection.EXPIRES_BEFORE_IT_BEGINS),
                    work.refused(work.desks().consents().give(work.file, work.witness, sheet.with("expires", (Object)
                            "2020-01-01"))));
            assertEquals(
                    List.of(Objection.DAY_IN_THE_FUTURE),
                    work.refused(work.desks().consents().give(work.file, work.witness, sheet.with("day", (Object)
                            "2027-01-01"))));
            assertEquals(
                    List.of(Typed.Objection.NOT_A_ZONE),
                    work.refused(work.desks().consents().give(work.file, work.witness, sheet.with("zone", (Object)
                            "Middle/Earth"))));
            assertEquals(
                    List.of(Objection.NOTHING_TO_WITHDRAW),
                    work.refused(work.desks().consents().withdraw(work.file, work.witness, sheet)));
            assertEquals(
                    List.of(Objection.CORRECTS_NOTHING),
                    work.refused(work.desks().consents().give(work.file, work.witness, sheet.with("corrects", (Object)
                            "7"))));
        });
    }

    @Test
    void a_correction_takes_the_place_of_the_line_that_it_names_and_both_stay() {
        inTheCase(work -> {
            work.done(work.desks()
                    .consents()
                    .give(work.file, work.witness, work.uses("PUBLIC_NAMED").with("risks", false)));
            assertEquals(Standing.NOT_INFORMED, work.standing(Use.PUBLIC_NAMED));
            work.done(work.desks()
                    .consents()
                    .give(work.file, work.witness, work.uses("PUBLIC_NAMED").with("corrects", (Object) "1")));
            assertEquals(Standing.GIVEN, work.standing(Use.PUBLIC_NAMED));
            assertEquals(2, work.ledger().entries().size());
        });
    }

    @Test
    void only_who_works_on_the_case_and_writes_in_it_records_a_consent() {
        inTheCase(work -> {
            Sheet sheet = work.uses("INTERNAL_USE");
            assertThrows(NoSuchCase.class, () -> work.of("tarek").consents().give(work.file, work.witness, sheet));
            assertThrows(NotPermitted.class, () -> work.of("claire").consents().give(work.file, work.witness, sheet));
            assertThrows(NoSuchCase.class, () -> work.desks().consents().give(work.file, PartyId.next(), sheet));
        });
    }

    @Test
    void whoever_may_see_the_name_is_told_when_she_writes_it_and_nobody_else_finds_it_out_by_trying() {
        inTheCase(work -> {
            Sheet telling = work.uses("INTERNAL_USE").with("note", (Object) "Qandil called");
            work.done(work.of("omar").consents().give(work.file, work.witness, telling.with("note", (Object) "x")));
            work.granted();
            assertEquals(
                    List.of(Objection.TELLS_NAME),
                    work.refused(work.desks().consents().give(work.file, work.witness, telling)));
        });
    }

    @Test
    void an_item_lacks_the_consent_of_whoever_is_in_it() {
        inTheCase(work -> {
            work.linked(ItemPerson.Part.STEMS_FROM);
            assertEquals(Lack.NONE_RECORDED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("INTERNAL_USE")));
            assertEquals(Lack.NONE_RECORDED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            assertEquals(null, work.item().lacking());
            assertEquals(
                    List.of(ItemPerson.Objection.SAID_ALREADY),
                    work.refused(
                            work.desks().items().name(work.file, work.witness, work.link(ItemPerson.Part.STEMS_FROM))));
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Typed.Objection.REQUIRED),
                    work.refused(work.desks().items().name(work.file, work.witness, Sheet.empty())));
        });
    }

    @Test
    void nobody_else_decides_about_an_item_from_before_it_is_announced_who_is_in_it() {
        List<String> free = new ArrayList<>();
        List<UUID> item = new ArrayList<>();
        Heard heard = new Heard() {
            @Override
            public void fire(Happening happening) {
                super.fire(happening);
                item.stream().filter(id -> !isHeld(id)).forEach(id -> free.add(happening.what()));
            }
        };
        CaseWithWitness.visit(database, em -> {
            CaseWithConsent work = new CaseWithConsent(em, folder, heard);
            item.add(work.item().id().value());
            assertFalse(isHeld(item.get(0)));
            work.linked(ItemPerson.Part.STEMS_FROM);
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
        });
        assertEquals(List.of(), free);
        assertTrue(heard.names().containsAll(List.of("PERSON_IN_ITEM", "CONSENT_WITHDRAWN", "CONSENT_LOST")));
    }

    private boolean isHeld(UUID item) {
        try {
            database.doInTransaction(
                    em -> em.createNativeQuery("select number from evidence_item where id = :item for update nowait")
                            .setParameter("item", item)
                            .getResultList());
            return false;
        } catch (PersistenceException held) {
            return true;
        }
    }

    @Test
    void a_testimony_needs_somebody_whose_words_it_is() {
        inTheCase(work -> {
            work.sql("update evidence_item set type = 'WITNESS_TESTIMONY' where id = :item");
            assertEquals(Lack.NOBODY_NAMED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("PUBLIC_NAMED")));
            work.linked(ItemPerson.Part.SHOWS);
            assertEquals(Lack.NOBODY_NAMED, work.item().lacking());
            work.linked(ItemPerson.Part.STEMS_FROM);
            assertEquals(null, work.item().lacking());
        });
    }

    @Test
    void a_withdrawal_ends_approvals_and_calls_every_dossier_back_that_used_the_item() {
        inTheCase(work -> {
            work.approvedAndUsed();
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            assertEquals(EvidenceStatus.WITHDRAWN_CONSENT, work.item().status());
            assertEquals(Lack.WITHDRAWN, work.item().lacking());
            List<RecallView> recalls = work.recalls();
            assertEquals(
                    List.of("v0.2", "v0.1"),
                    recalls.stream().map(RecallView::dossier).toList());
            assertTrue(recalls.stream()
                    .allMatch(recall -> recall.isOpen()
                            && recall.cause() == RecallTask.Cause.WITHDRAWN
                            && recall.item().equals(work.item().number())
                            && recall.person().en().equals("Witness P-01")));
            assertTrue(work.heard.names().containsAll(List.of("CONSENT_WITHDRAWN", "CONSENT_LOST", "RECALL_OPENED")));
            UUID task = recalls.get(0).id();
            assertEquals(
                    List.of(Typed.Objection.REQUIRED),
                    work.refused(work.desks().items().close(work.file, task, Sheet.empty())));
            Sheet told = Sheet.empty().with("done", (Object) "The Council was told by letter");
            work.done(work.desks().items().close(work.file, task, told));
            assertEquals(
                    List.of(RecallTask.Objection.DONE_ALREADY),
                    work.refused(work.desks().items().close(work.file, task, told)));
            assertEquals("Lina Haddad", work.recalls().get(0).closedBy());
            assertEquals(1, work.recalls().stream().filter(RecallView::isOpen).count());
        });
    }

    @Test
    void who_agrees_again_lets_the_item_be_asked_about_again_but_approves_nothing() {
        inTheCase(work -> {
            work.approvedAndUsed();
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            work.done(work.desks().consents().give(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, work.item().status());
            assertEquals(null, work.item().lacking());
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.uses("SUBMIT_ANONYMISED")));
            assertEquals(2, work.recalls().size(), "a dossier is called back once");
        });
    }

    @Test
    void a_consent_that_runs_out_does_the_same_on_the_next_day_and_only_once() {
        inTheCase(work -> {
            work.approvedAndUsed("expires", "2026-12-01");
            work.desks().watch().look();
            assertEquals(EvidenceStatus.APPROVED, work.item().status());
            work.clock.now = Instant.parse("2026-12-01T21:00:00Z");
            work.desks().watch().look();
            work.desks().watch().look();
            assertEquals(EvidenceStatus.WITHDRAWN_CONSENT, work.item().status());
            assertEquals(2, work.recalls().size());
            assertEquals(RecallTask.Cause.EXPIRED, work.recalls().get(0).cause());
            assertEquals(null, work.heard.all().get(work.heard.all().size() - 1).by());
        });
    }

    @Test
    void a_line_of_the_ledger_is_never_changed_or_deleted() {
        for (String sql : List.of("update consent_entry set kind = 'GIVEN'", "delete from consent_entry")) {
            inTheCase(work -> {
                work.done(work.desks().consents().give(work.file, work.witness, work.uses("INTERNAL_USE")));
                assertThrows(
                        PersistenceException.class,
                        () -> work.em.createNativeQuery(sql).executeUpdate());
            });
        }
    }

    private void inTheCase(Consumer<CaseWithConsent> test) {
        CaseWithWitness.visit(database, em -> test.accept(new CaseWithConsent(em, folder, new Heard())));
    }
}
