package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentEntry.Objection;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.requests.RequestId;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.OwnKeys;
import org.dalil.secrets.Safe;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
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
            work.done(
                    work.desks().consents().give(work.file, work.witness, work.sheet("INTERNAL_USE", "PUBLIC_NAMED")));
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
            Sheet sheet = work.sheet("INTERNAL_USE");
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
                    .give(work.file, work.witness, work.sheet("PUBLIC_NAMED").with("risks", false)));
            assertEquals(Standing.NOT_INFORMED, work.standing(Use.PUBLIC_NAMED));
            work.done(work.desks()
                    .consents()
                    .give(work.file, work.witness, work.sheet("PUBLIC_NAMED").with("corrects", (Object) "1")));
            assertEquals(Standing.GIVEN, work.standing(Use.PUBLIC_NAMED));
            assertEquals(2, work.ledger().entries().size());
        });
    }

    @Test
    void only_who_works_on_the_case_and_writes_in_it_records_a_consent() {
        inTheCase(work -> {
            Sheet sheet = work.sheet("INTERNAL_USE");
            assertThrows(NoSuchCase.class, () -> work.of("tarek").consents().give(work.file, work.witness, sheet));
            assertThrows(NotPermitted.class, () -> work.of("claire").consents().give(work.file, work.witness, sheet));
            assertThrows(NoSuchCase.class, () -> work.desks().consents().give(work.file, PartyId.next(), sheet));
        });
    }

    @Test
    void whoever_may_see_the_name_is_told_when_she_writes_it_and_nobody_else_finds_it_out_by_trying() {
        inTheCase(work -> {
            Sheet telling = work.sheet("INTERNAL_USE").with("note", (Object) "Qandil called");
            work.done(work.of("omar").consents().give(work.file, work.witness, telling.with("note", (Object) "x")));
            work.granted();
            assertEquals(
                    List.of(Objection.TEXT_TELLS),
                    work.refused(work.desks().consents().give(work.file, work.witness, telling)));
        });
    }

    @Test
    void an_item_lacks_the_consent_of_whoever_is_in_it() {
        inTheCase(work -> {
            work.linked(ItemPerson.Part.STEMS_FROM);
            assertEquals(Lack.NONE_RECORDED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.sheet("INTERNAL_USE")));
            assertEquals(Lack.NONE_RECORDED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.sheet("SUBMIT_ANONYMISED")));
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
    void a_testimony_needs_somebody_whose_words_it_is() {
        inTheCase(work -> {
            work.sql("update evidence_item set type = 'WITNESS_TESTIMONY' where id = :item");
            assertEquals(Lack.NOBODY_NAMED, work.item().lacking());
            work.done(work.desks().consents().give(work.file, work.witness, work.sheet("PUBLIC_NAMED")));
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
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.sheet("SUBMIT_ANONYMISED")));
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
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.sheet("SUBMIT_ANONYMISED")));
            work.done(work.desks().consents().give(work.file, work.witness, work.sheet("SUBMIT_ANONYMISED")));
            assertEquals(EvidenceStatus.PRELIMINARY_ASSESSMENT, work.item().status());
            assertEquals(null, work.item().lacking());
            work.done(work.desks().consents().withdraw(work.file, work.witness, work.sheet("SUBMIT_ANONYMISED")));
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
                work.done(work.desks().consents().give(work.file, work.witness, work.sheet("INTERNAL_USE")));
                assertThrows(
                        PersistenceException.class,
                        () -> work.em.createNativeQuery(sql).executeUpdate());
            });
        }
    }

    private static final class Watch extends Clock {

        private Instant now = DemoFixture.NOON.instant().plus(Duration.ofMinutes(30));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void inTheCase(Consumer<Work> test) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                test.accept(new Work(em, new OwnKeys(new Safe(new KeyFile(folder.resolve("dalil.key"))))));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static final class Work {

        private final EntityManager em;
        private final OwnKeys keys;
        private final AccountId lina;
        private final CaseId file;
        private final PartyId witness;
        private final Heard heard = new Heard();
        private final Watch clock = new Watch();

        Work(EntityManager em, OwnKeys keys) {
            this.em = em;
            this.keys = keys;
            this.lina = DemoFixture.lina(em);
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            this.witness = done(desks().protection()
                    .protect(
                            file,
                            Sheet.empty()
                                    .with("pseudonym.en", (Object) "Witness P-01")
                                    .with("name.en", (Object) "Zubaydah Qandil")
                                    .with("role.WITNESS", true)));
        }

        ProtectionFixture desks() {
            return of("lina");
        }

        ProtectionFixture of(String name) {
            return ProtectionFixture.of(em, DemoFixture.account(em, name + "@demo.example"), keys, heard, clock);
        }

        void granted() {
            IdentityId id = ProtectionFixture.reading(em, keys, clock)
                    .person(lina, file, witness)
                    .identity()
                    .id();
            done(desks().grants()
                    .give(
                            file,
                            id,
                            Sheet.empty()
                                    .with("account", lina.value())
                                    .with("until.day", (Object) "2026-12-07")
                                    .with("until.time", (Object) "09:00")
                                    .with("until.zone", (Object) "Asia/Riyadh")));
        }

        Sheet sheet(String... uses) {
            Sheet sheet = Sheet.empty()
                    .with("day", (Object) "2026-11-20")
                    .with("zone", (Object) "Asia/Riyadh")
                    .with("language", (Object) "ar")
                    .with("explainedBy", (Object) "An interpreter")
                    .with("risks", true)
                    .with("form", ConsentEntry.Form.SIGNED)
                    .with("channel", ConsentEntry.Channel.SAFE);
            for (String use : uses) {
                sheet = sheet.with(ConsentDesk.USE + use, true);
            }
            return sheet;
        }

        ConsentLedger ledger() {
            return ProtectionFixture.consents(em, clock).ledger(lina, file, witness);
        }

        Standing standing(Use use) {
            Map<Use, Standing> standings = ProtectionFixture.consents(em, clock).standings(lina, file, witness);
            return standings.get(use);
        }

        EvidenceView item() {
            em.flush();
            em.clear();
            return ProtectionFixture.evidence(em, clock).items(lina, file).get(0);
        }

        Sheet link(ItemPerson.Part part) {
            return Sheet.empty().with("item", item().id().value()).with("part", part);
        }

        void linked(ItemPerson.Part part) {
            done(desks().items().name(file, witness, link(part)));
        }

        /** An item that stems from her, was approved and stands in two of three dossiers. */
        void approvedAndUsed(String... more) {
            Sheet sheet = sheet("SUBMIT_ANONYMISED");
            for (int i = 0; i < more.length; i += 2) {
                sheet = sheet.with(more[i], (Object) more[i + 1]);
            }
            done(desks().consents().give(file, witness, sheet));
            linked(ItemPerson.Part.STEMS_FROM);
            sql("update evidence_item set status = 'APPROVED' where id = :item");
            RequestId request =
                    House.around(em).requestSearch().of(lina, file).get(0).id();
            for (int number = 1; number <= 3; number++) {
                String exhibits = number == 3 ? "{}" : "{\"" + item().number() + "\": \"00\"}";
                ProtectionFixture.shelf(em, heard, clock)
                        .put(lina, request, number, "{\"exhibits\": " + exhibits + "}", List.of());
            }
            em.flush();
        }

        List<RecallView> recalls() {
            em.flush();
            return ProtectionFixture.consents(em, clock).recalls(lina, file);
        }

        void sql(String change) {
            EvidenceView item = item();
            em.createNativeQuery(change).setParameter("item", item.id().value()).executeUpdate();
            em.clear();
        }

        <T> T done(Outcome<T> outcome) {
            assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
            em.flush();
            em.clear();
            return ((Outcome.Done<T>) outcome).value();
        }

        List<? extends Enum<?>> refused(Outcome<?> outcome) {
            Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
            return refused.reasons().stream().map(Refusal::code).toList();
        }
    }
}
