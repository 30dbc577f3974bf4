package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Paperwork;
import org.dalil.cases.RestrictedDesk;
import org.dalil.custody.Chain;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyReading;
import org.dalil.custody.CustodyView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.MergedParties;
import org.dalil.parties.Parties_;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeys_;
import org.dalil.vault.DataKeys;
import org.dalil.vault.SealedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of evidence, the walks through the store, and somebody with the password of the machine. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NightRoundPersistenceTest {

    private static final byte[] BYTES = "what was found".getBytes(StandardCharsets.UTF_8);
    private static final Sheet WITH_REASON = Sheet.empty().with("reason", (Object) "The disk was replaced.");

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_good_file_is_noted_after_something_happened_to_it_and_then_once_a_month() {
        play(scene -> {
            scene.walk(Duration.ZERO);
            assertEquals(
                    List.of(CustodyAct.RECEIVED, CustodyAct.HASHED, CustodyAct.STORED, CustodyAct.RE_VERIFIED),
                    scene.acts());
            scene.walk(Duration.ofHours(1));
            scene.walk(Duration.ofDays(1));
            scene.walk(Duration.ofDays(29));
            assertEquals(4, scene.acts().size(), "a quiet item says nothing new each day");
            scene.walk(Duration.ofDays(31));
            assertEquals(5, scene.acts().size());
            scene.desks.evidence().take(scene.file, scene.item, 1);
            scene.walk(Duration.ofDays(31).plusHours(1));
            assertEquals(6, scene.acts().size(), "once a day at most");
            scene.walk(Duration.ofDays(32));
            assertEquals(CustodyAct.RE_VERIFIED, scene.acts().get(6));
            StoreRoundView last =
                    scene.reading().lastRound(DemoFixture.lina(scene.em)).orElseThrow();
            assertTrue(last.isClean());
            assertEquals(BYTES.length, last.bytes());
            assertTrue(scene.heard.names().contains("STORE_CHECKED"));
        });
    }

    @Test
    void a_changed_file_puts_its_item_into_quarantine_and_back_only_when_the_bytes_are_back() {
        play(scene -> {
            Path stored = scene.stored();
            Path copy = folder.resolve("copy");
            move(stored, copy, true);
            overwrite(stored);
            scene.walk(Duration.ZERO);
            CustodyView entry = scene.chain().last(CustodyAct.QUARANTINED).orElseThrow();
            assertEquals("UNREADABLE", entry.detail("reason").orElseThrow());
            assertEquals(List.of(scene.number()), scene.quarantined());
            assertEquals(EvidenceStatus.QUARANTINED, scene.view().status());
            scene.walk(Duration.ofDays(1));
            assertEquals(4, scene.acts().size(), "it is said once");
            refuses(QuarantineDesk.Objection.STILL_UNREADABLE, scene.release(WITH_REASON));
            move(copy, stored, false);
            scene.walk(Duration.ofDays(2));
            assertEquals(EvidenceStatus.QUARANTINED, scene.view().status(), "a person has to answer for it");
            refuses(Typed.Objection.REQUIRED, scene.release(Sheet.empty()));
            assertInstanceOf(Outcome.Done.class, scene.release(WITH_REASON));
            assertEquals(EvidenceStatus.CAPTURED, scene.view().status());
            CustodyView released = scene.chain().last(CustodyAct.RELEASED).orElseThrow();
            assertEquals("The disk was replaced.", released.told().words());
            refuses(QuarantineDesk.Objection.NOT_IN_QUARANTINE, scene.release(WITH_REASON));
            assertTrue(scene.heard.names().containsAll(List.of("EVIDENCE_QUARANTINED", "EVIDENCE_RELEASED")));
            assertTrue(scene.chain().isIntact());
        });
    }

    @Test
    void other_bytes_that_somebody_with_the_keys_sealed_are_named_as_changed() {
        play(scene -> {
            scene.forge();
            scene.walk(Duration.ZERO);
            assertEquals(
                    "CHANGED",
                    scene.chain()
                            .last(CustodyAct.QUARANTINED)
                            .orElseThrow()
                            .detail("reason")
                            .orElseThrow());
            refuses(QuarantineDesk.Objection.STILL_CHANGED, scene.release(WITH_REASON));
        });
    }

    @Test
    void each_file_of_a_capture_is_looked_at_and_each_has_to_be_back() {
        play(scene -> {
            Path second = scene.further("picture");
            scene.walk(Duration.ZERO);
            assertEquals(
                    List.of(Optional.empty(), Optional.of("2")),
                    scene.chain().entries().stream()
                            .filter(entry -> entry.act() == CustodyAct.RE_VERIFIED)
                            .map(entry -> entry.detail("file"))
                            .toList());
            Path away = folder.resolve("away");
            move(second, away, false);
            scene.walk(Duration.ofDays(1));
            assertEquals(List.of(scene.number()), scene.quarantined());
            refuses(QuarantineDesk.Objection.STILL_MISSING, scene.release(WITH_REASON));
            move(away, second, false);
            assertInstanceOf(Outcome.Done.class, scene.release(WITH_REASON));
        });
    }

    @Test
    void a_missing_file_is_a_fault_and_a_missing_store_is_none() {
        play(scene -> {
            Path stored = scene.stored();
            Path away = folder.resolveSibling(folder.getFileName() + "-away");
            move(folder.resolve("evidence"), away, false);
            scene.walk(Duration.ZERO);
            assertEquals(3, scene.acts().size(), "no disk, no judgement");
            assertTrue(scene.reading().lastRound(DemoFixture.lina(scene.em)).isEmpty());
            move(away, folder.resolve("evidence"), false);
            delete(stored);
            scene.walk(Duration.ZERO);
            assertEquals(
                    "MISSING",
                    scene.chain()
                            .last(CustodyAct.QUARANTINED)
                            .orElseThrow()
                            .detail("reason")
                            .orElseThrow());
            assertFalse(scene.reading()
                    .lastRound(DemoFixture.lina(scene.em))
                    .orElseThrow()
                    .isClean());
        });
    }

    @Test
    void strangers_learn_nothing_and_a_walk_that_was_written_down_stays() {
        play(scene -> {
            scene.walk(Duration.ZERO);
            assertEquals(
                    scene.reading()
                            .lastRound(DemoFixture.lina(scene.em))
                            .orElseThrow()
                            .ended(),
                    scene.chain().lookedAt());
            assertThrows(NoSuchCase.class, () -> scene.chainFor(DemoFixture.stranger(scene.em)));
            scene.em.flush();
            assertThrows(PersistenceException.class, () -> scene.em
                    .createNativeQuery("update store_round set faults = 0")
                    .executeUpdate());
        });
    }

    private static void refuses(Enum<?> code, Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(code, refused.reasons().get(0).code());
    }

    private static void move(Path from, Path to, boolean copy) {
        try {
            if (copy) {
                Files.copy(from, to);
            } else {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void overwrite(Path stored) {
        try {
            byte[] bytes = Files.readAllBytes(stored);
            bytes[bytes.length / 2] ^= 1;
            Files.write(stored, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path stored) {
        try {
            Files.delete(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Story {
        void play(Scene scene);
    }

    private final class Scene {
        private final EntityManager em;
        private final CaseId file;
        private final EvidenceStore store;
        private final Desks desks;
        private final EvidenceId item;
        private final Heard heard = new Heard();
        private final CurrentPerson current;

        Scene(EntityManager em) {
            this.em = em;
            file = DemoFixture.caseFile(em, "D-2021-014").id();
            store = Desks.storeIn(em, folder.resolve("evidence"));
            desks = Desks.of(em, "lina", store);
            Person lina = new Person(DemoFixture.lina(em), "lina", "lina", Set.of(Role.COORDINATOR), Language.ENGLISH);
            current = () -> Optional.of(lina);
            item = kept();
        }

        private EvidenceId kept() {
            desks.evidence().mayKeep(file, null);
            return kept(null, BYTES);
        }

        /** Where the second file of the item lies. */
        Path further(String content) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            kept(item, bytes);
            return store.place(file, view().files().get(1).fingerprint());
        }

        private EvidenceId kept(@Nullable EvidenceId of, byte[] bytes) {
            Arrival arrival = new Arrival(UUID.randomUUID(), file, bytes.length);
            ReceivedFile received =
                    ((Outcome.Done<ReceivedFile>) store.receive(arrival, new ByteArrayInputStream(bytes))).value();
            Outcome<EvidenceId> kept = desks.evidence()
                    .keep(
                            file,
                            of,
                            IncomingFile.of(
                                    "found.bin",
                                    "application/pdf",
                                    received.arrival().bytes(),
                                    0),
                            received,
                            Sheet.empty().with("type", EvidenceType.WEB_CAPTURE));
            store.settle(arrival.id(), file, received.fingerprint());
            return ((Outcome.Done<EvidenceId>) kept).value();
        }

        Path stored() {
            return store.place(file, view().fingerprint());
        }

        /** Puts other bytes in the place of those that came, sealed as if they were those. */
        void forge() {
            byte[] others = BYTES.clone();
            others[0] ^= 1;
            Safe safe = new Safe(new KeyFile(folder.resolve("test.key")));
            DataKeys keys = new DataKeys(new CaseKeys_(em), safe, DemoFixture.NOON);
            SealedFile sealed = new SealedFile(keys.of(file), file, UUID.randomUUID());
            Path stored = stored();
            delete(stored);
            try (FileChannel channel =
                    FileChannel.open(stored, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                try (OutputStream part = sealed.sealing(channel, 0)) {
                    part.write(others);
                }
                sealed.seal(channel, view().fingerprint(), others.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void walk(Duration later) {
            Clock clock = Clock.offset(DemoFixture.NOON, later);
            NightRound round = round(clock);
            em.flush();
            round.walk();
            em.flush();
            em.clear();
        }

        private NightRound round(Clock clock) {
            Custody custody = ChainFixture.custody(em, Optional::empty, heard, clock);
            return new NightRound(new RoundDesk(em, custody, heard, clock), new EvidenceSight(store), clock);
        }

        Outcome<EvidenceId> release(Sheet sheet) {
            CaseFiles_ files = new CaseFiles_(em);
            Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
            NeedToKnow needToKnow = new NeedToKnow(files);
            Paperwork paperwork = new Paperwork(
                    files,
                    needToKnow,
                    editing,
                    new RestrictedDesk(needToKnow, current, heard, DemoFixture.NOON),
                    new MergedParties(new Parties_(em)),
                    List.of(),
                    current,
                    heard,
                    DemoFixture.NOON);
            Custody custody = ChainFixture.custody(em, current, heard, DemoFixture.NOON);
            return new QuarantineDesk(
                            new Evidence_(em),
                            new EvidenceSight(store),
                            round(DemoFixture.NOON),
                            paperwork,
                            custody,
                            editing,
                            current,
                            heard,
                            DemoFixture.NOON)
                    .release(file, item, sheet);
        }

        QuarantineReading reading() {
            em.flush();
            return new QuarantineReading(em);
        }

        List<String> quarantined() {
            em.flush();
            return House.around(em)
                    .caseSearch()
                    .find(DemoFixture.lina(em), file)
                    .orElseThrow()
                    .quarantined();
        }

        Chain chain() {
            return chainFor(DemoFixture.lina(em));
        }

        Chain chainFor(AccountId viewer) {
            em.flush();
            em.clear();
            return new CustodyReading(
                            em, ChainFixture.keys(), ChainFixture.trail(em), new NeedToKnow(new CaseFiles_(em)))
                    .chain(viewer, file, item.value());
        }

        List<CustodyAct> acts() {
            return chain().entries().stream().map(CustodyView::act).toList();
        }

        EvidenceView view() {
            em.flush();
            em.clear();
            return House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                    .filter(found -> found.id().equals(item))
                    .findFirst()
                    .orElseThrow();
        }

        String number() {
            return view().number();
        }
    }

    private void play(Story story) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                story.play(new Scene(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
