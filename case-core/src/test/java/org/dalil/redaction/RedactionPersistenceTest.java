package org.dalil.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.Desks;
import org.dalil.Wiring;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PartyRole;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyReading;
import org.dalil.custody.CustodyView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.ItemPeopleDesk;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Binders;
import org.dalil.worker.Brought;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of a statement without a name: what it is made of, what it inherits, and what is known of how it was made. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactionPersistenceTest {

    private static final Binders BINDERS = new Binders();
    private static final byte[] STATEMENT = Brought.pdf("Zubaydah Qandil saw it");
    private static final String BOXES = "1 1000 1000 4000 600 IDENTITY\n1 0 9000 500 500 PLACE";
    private static final LocalText TITLE = new LocalText("إفادة – نسخة محجوبة", "Statement – redacted copy", null);

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @AfterAll
    static void send_them_home() {
        BINDERS.sendHome();
    }

    @Test
    void a_copy_is_a_new_item_that_says_nothing_of_what_was_covered() {
        inTheCase(work -> {
            EvidenceId original = work.statement();
            EvidenceId copy = done(work.copy(original, BOXES));
            EvidenceView item = work.view(copy);
            assertEquals("Statement – redacted copy", item.title().en());
            assertEquals(original, item.original());
            assertEquals(Derivation.REDACTION, item.derivation());
            assertEquals(EvidenceStatus.CAPTURED, item.status(), "nobody has approved it");
            assertEquals("E-07-redacted.pdf", item.files().get(0).name());
            assertEquals(work.view(original).tlp(), item.tlp());
            assertEquals(work.view(original).type(), item.type());
            assertEquals(work.view(original).issuers(), item.issuers());
            assertEquals(work.view(original).disclosure(), item.disclosure());
            assertEquals("", work.words(copy).strip());
            assertTrue(work.words(original).contains("Zubaydah"), "the original is what it was");
        });
    }

    @Test
    void what_was_covered_is_kept_with_the_fingerprints_of_both_and_never_changes() {
        inTheCase(work -> {
            EvidenceId original = work.statement();
            EvidenceId copy = done(work.copy(original, BOXES));
            RedactionView view = work.get(RedactionReading.class)
                    .of(DemoFixture.lina(work.em), work.file, copy)
                    .orElseThrow();
            assertEquals(original, view.original());
            assertEquals(work.view(original).fingerprint(), view.before());
            assertEquals(work.view(copy).fingerprint(), view.after());
            assertNotEquals(view.before(), view.after());
            assertEquals(
                    Map.of(Reason.IDENTITY, 1, Reason.PLACE, 1), view.boxes().byReason());
            assertEquals(view.boxes().fingerprint(), view.covered());
            String proof = "boxes=2\ncovered=" + view.covered() + "\nderivation=REDACTION\noriginal=E-07\noriginalHash="
                    + view.before();
            assertEquals(List.of(proof), work.derived(copy));
            assertEquals(
                    List.of(proof.replace("\noriginal=E-07", "").replace("covered=", "copy=E-08\ncovered=")),
                    work.derived(original));
        });
        for (String sql : List.of("update redacted_copy set boxes = ''", "delete from redacted_copy")) {
            inTheCase(work -> {
                done(work.copy(work.statement(), BOXES));
                PersistenceException refused = assertThrows(
                        PersistenceException.class,
                        () -> work.em.createNativeQuery(sql).executeUpdate());
                assertTrue(refused.getCause().getMessage().contains("never changed or deleted"));
            });
        }
    }

    @Test
    void whoever_is_in_the_original_is_in_the_copy() {
        inTheCase(work -> {
            EvidenceId original = work.statement();
            PartyId somebody = work.somebody();
            done(work.get(ItemPeopleDesk.class)
                    .name(
                            work.file,
                            somebody,
                            Sheet.empty().with("item", original.value()).with("part", (Object) "STEMS_FROM")));
            EvidenceId copy = done(work.copy(original, BOXES));
            work.em.flush();
            assertEquals(
                    List.of("STEMS_FROM"),
                    work.get(ConsentReading.class).links(DemoFixture.lina(work.em), work.file).stream()
                            .filter(link ->
                                    link.item().equals(copy) && link.party().equals(somebody))
                            .map(link -> link.part().name())
                            .toList());
            assertEquals(work.view(original).lacking(), work.view(copy).lacking());
            assertTrue(work.view(copy).lacking() != null, "it needs her consent");
        });
    }

    @Test
    void the_same_copy_twice_is_refused_with_the_number_of_the_first() {
        inTheCase(work -> {
            EvidenceId original = work.statement();
            done(work.copy(original, BOXES));
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.SAME_FILE, "E-08")), refused(work.copy(original, BOXES)));
            assertEquals(List.of(), work.store.onTheirWay(), "nothing of it is left");
        });
    }

    @Test
    void what_is_not_in_order_is_refused_and_nothing_is_kept() {
        inTheCase(work -> {
            EvidenceId original = work.statement();
            EvidenceId text = work.kept("words.txt", Brought.utf8("only words"));
            int before = work.items();
            assertEquals(List.of(Refusal.of(Boxes.Objection.NO_BOXES)), refused(work.copy(original, "")));
            assertEquals(
                    List.of(Refusal.of(RedactionDesk.Objection.NO_SUCH_PAGE, 2)),
                    refused(work.copy(original, "2 0 0 10 10 OTHER")));
            assertEquals(List.of(Refusal.of(RedactionDesk.Objection.NOT_DRAWN)), refused(work.copy(text, BOXES)));
            assertThrows(NoSuchCase.class, () -> work.press("lina").copy(work.file, original, 2, BOXES, TITLE));
            assertThrows(NotPermitted.class, () -> work.press("claire").copy(work.file, original, 1, BOXES, TITLE));
            assertThrows(NoSuchCase.class, () -> work.press("admin").copy(work.file, original, 1, BOXES, TITLE));
            assertEquals(before, work.items());
        });
    }

    private interface Visit {
        void with(Work work) throws IOException;
    }

    private void inTheCase(Visit visit) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                visit.with(new Work(
                        em, Desks.storeIn(em, folder.resolve(UUID.randomUUID().toString()))));
            } catch (IOException e) {
                throw new AssertionError(e);
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    /** Somebody at work in the case of the demo. */
    private static final class Work {

        private final EntityManager em;
        private final EvidenceStore store;
        private final CaseId file;
        private final Wiring lina;

        Work(EntityManager em, EvidenceStore store) {
            this.em = em;
            this.store = store;
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            this.lina = wiring("lina");
        }

        private Wiring wiring(String name) {
            Person person = new Person(
                    DemoFixture.account(em, name + "@demo.example"),
                    name,
                    name,
                    Set.of(Role.COORDINATOR),
                    Language.ENGLISH);
            return new Wiring(Map.of(
                    EntityManager.class,
                    em,
                    Event.class,
                    new Heard(),
                    RegimeCatalogue.class,
                    RegimeCatalogue.shipped(),
                    Clock.class,
                    DemoFixture.NOON,
                    CurrentPerson.class,
                    (CurrentPerson) () -> Optional.of(person),
                    ChainKeyFile.class,
                    ChainFixture.keys(),
                    KeyFile.class,
                    new KeyFile(Path.of("target", "test.key")),
                    EvidenceStore.class,
                    store,
                    Binders.class,
                    BINDERS));
        }

        <T> T get(Class<T> type) {
            return type.cast(lina.get(type));
        }

        RedactionPress press(String name) {
            return (RedactionPress) wiring(name).get(RedactionPress.class);
        }

        EvidenceId statement() {
            return kept("Zubaydah Qandil.pdf", STATEMENT);
        }

        EvidenceId kept(String name, byte[] bytes) {
            EvidenceDesk desk = get(EvidenceDesk.class);
            done(desk.mayKeep(file, null));
            ReceivedFile received = done(
                    store.receive(new Arrival(UUID.randomUUID(), file, bytes.length), new ByteArrayInputStream(bytes)));
            EvidenceId id = done(desk.keep(
                    file,
                    null,
                    IncomingFile.of(name, "application/pdf", bytes.length, 0),
                    received,
                    Sheet.empty()
                            .with("type", (Object) "WITNESS_TESTIMONY")
                            .with("tlp", (Object) "RED")
                            .with("disclosable", (Object) "NO")
                            .with("disclosableWhy.en", (Object) "She would be known.")
                            .with("issuers.1.words", (Object) "A witness")));
            store.settle(received.arrival().id(), file, received.fingerprint());
            em.flush();
            return id;
        }

        Outcome<EvidenceId> copy(EvidenceId original, String boxes) {
            Outcome<EvidenceId> copied = get(RedactionPress.class).copy(file, original, 1, boxes, TITLE);
            em.flush();
            return copied;
        }

        EvidenceView view(EvidenceId id) {
            em.flush();
            return get(EvidenceSearch.class).unquoted(DemoFixture.lina(em), file).stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        int items() {
            em.flush();
            return get(EvidenceSearch.class)
                    .unquoted(DemoFixture.lina(em), file)
                    .size();
        }

        String words(EvidenceId id) throws IOException {
            try (InputStream in = Channels.newInputStream(store.open(file, view(id).fingerprint()));
                    PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
                return new PDFTextStripper().getText(pdf);
            }
        }

        PartyId somebody() {
            return get(CaseReading.class)
                    .parties(DemoFixture.lina(em), file, PartyRole.TARGET)
                    .get(0)
                    .party()
                    .id();
        }

        List<String> derived(EvidenceId item) {
            em.flush();
            return get(CustodyReading.class).chain(DemoFixture.lina(em), file, item.value()).entries().stream()
                    .filter(entry -> entry.act() == CustodyAct.DERIVED)
                    .map(CustodyView::details)
                    .toList();
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString)).value();
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons();
    }
}
