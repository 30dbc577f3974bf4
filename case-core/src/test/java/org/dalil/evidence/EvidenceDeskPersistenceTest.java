package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.NotPermitted;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.RestingFacts;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.custody.CustodyReading;
import org.dalil.custody.CustodyView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
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
class EvidenceDeskPersistenceTest {

    private static final byte[] BYTES = "what was found".getBytes(StandardCharsets.UTF_8);

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void an_item_gets_the_next_number_and_keeps_what_is_said_of_it() {
        inTheCase((em, file, desks, store) -> {
            String party = House.around(em)
                    .cases()
                    .parties(DemoFixture.lina(em), file)
                    .get(0)
                    .party()
                    .id()
                    .value()
                    .toString();
            EvidenceId id = done(desks.evidence()
                    .add(
                            file,
                            Sheet.empty()
                                    .with("title.en", "A report")
                                    .with("type", "NGO_REPORT")
                                    .with("tlp", "GREEN")
                                    .with("language", "he")
                                    .with("dated.precision", "BETWEEN")
                                    .with("dated.from", "2016")
                                    .with("dated.to", "2018")
                                    .with("issuers.1.party", party)
                                    .with("issuers.2.words", "Witness K")
                                    .with("issuers.2.external", true)));
            EvidenceView item = view(em, file, id);
            assertEquals("E-07", item.number());
            assertEquals("he", item.language());
            assertTrue(item.dated().inWholeYears());
            assertEquals(2, item.issuers().size());
            assertTrue(item.issuers().get(0).words().length() > 1, "a party is called by its name");
            assertTrue(item.issuers().get(1).external());
        });
    }

    @Test
    void an_issuer_may_come_from_another_case_of_hers_and_is_known_here_from_then_on() {
        inTheCase((em, file, desks, store) -> {
            List<PartyId> here = partiesOf(em, file);
            PartyId elsewhere = partiesOf(
                            em, DemoFixture.caseFile(em, "D-2021-005").id())
                    .stream()
                    .filter(party -> !here.contains(party) && !knownIn(em, party, "D-2021-014"))
                    .findFirst()
                    .orElseThrow();
            Sheet sheet = Sheet.empty()
                    .with("title.en", "A report")
                    .with("type", "NGO_REPORT")
                    .with("tlp", "GREEN");
            EvidenceId id = done(desks.evidence().add(file, sheet.with("issuers.1.party", elsewhere.value())));
            assertEquals(elsewhere, view(em, file, id).issuers().get(0).partyId());
            assertTrue(knownIn(em, elsewhere, "D-2021-014"));
            done(desks.evidence().remove(file, id));
            assertFalse(knownIn(em, elsewhere, "D-2021-014"));
            assertEquals(
                    List.of("issuers.1.party"),
                    assertInstanceOf(
                                    Outcome.Refused.class,
                                    desks.evidence().add(file, sheet.with("issuers.1.party", UUID.randomUUID())))
                            .reasons()
                            .stream()
                            .map(reason -> ((Refusal) reason).field())
                            .toList());
        });
    }

    private static List<PartyId> partiesOf(EntityManager em, CaseId file) {
        return House.around(em).cases().parties(DemoFixture.lina(em), file).stream()
                .map(role -> role.party().id())
                .toList();
    }

    private static boolean knownIn(EntityManager em, PartyId party, String number) {
        em.flush();
        return em.createQuery(
                                "select count(*) from Party p join p.places l where p.id = :id and l = :number",
                                Long.class)
                        .setParameter("id", party)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    @Test
    void every_item_of_the_demo_stands_in_its_form_as_it_is() {
        inTheCase((em, file, desks, store) -> {
            for (EvidenceView item : House.around(em).evidence().items(DemoFixture.lina(em), file)) {
                Stand stand = desks.evidence().open(file, item.id());
                done(desks.evidence().change(file, item.id(), new Edit(stand.revision(), stand.sheet())));
                assertEquals(stand, desks.evidence().open(file, item.id()), item.number());
                assertEquals(item, view(em, file, item.id()));
            }
        });
    }

    @Test
    void a_file_becomes_an_item_of_its_own_and_is_handed_out_as_it_came() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId id = done(kept(file, desks, store, null));
            EvidenceView item = view(em, file, id);
            assertEquals("found.bin", item.title().en());
            assertEquals("found.bin", item.files().get(0).name());
            assertEquals(BYTES.length, item.files().get(0).bytes());
            assertEquals(item.fingerprint(), item.files().get(0).fingerprint());
            TakenFile taken = desks.evidence().take(file, id, 1).orElseThrow();
            assertArrayEquals(BYTES, read(taken.content()));
            assertEquals(
                    List.of("EVIDENCE_ADDED", "CUSTODY_ENTERED", "FILE_KEPT", "CUSTODY_ENTERED", "FILE_TAKEN"),
                    desks.heard().names());
        });
    }

    @Test
    void the_same_bytes_twice_are_refused_with_the_number_of_what_has_them() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId id = done(kept(file, desks, store, null));
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.SAME_FILE, "E-07")),
                    refused(kept(file, desks, store, null)));
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.HOLDS_FILE)),
                    refused(desks.evidence().remove(file, id)));
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.HAS_FILE)),
                    refused(desks.evidence().mayKeep(file, id)));
        });
    }

    @Test
    void the_chains_of_a_copy_and_of_its_original_name_each_other() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId original = done(kept(file, desks, store, null));
            EvidenceId copy = done(desks.evidence()
                    .add(
                            file,
                            Sheet.empty()
                                    .with("title.en", "A translation")
                                    .with("type", "NGO_REPORT")
                                    .with("tlp", "GREEN")
                                    .with("original", original.value())
                                    .with("derivation", Derivation.TRANSLATION)));
            assertEquals(List.of(), derived(em, file, copy), "nobody holds it yet");
            done(kept(file, desks, store, copy, "translated".getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of("derivation=TRANSLATION\noriginal=E-07"), derived(em, file, copy));
            assertEquals(List.of("copy=E-08\nderivation=TRANSLATION"), derived(em, file, original));
            Stand stand = desks.evidence().open(file, copy);
            done(desks.evidence()
                    .change(
                            file,
                            copy,
                            new Edit(stand.revision(), stand.sheet().with("derivation", Derivation.REPEATS))));
            assertEquals(
                    "derivation=TRANSLATION\nlink=TAKEN_BACK\noriginal=E-07",
                    derived(em, file, copy).get(1));
            assertEquals(2, derived(em, file, original).size());
        });
    }

    private static List<String> derived(EntityManager em, CaseId file, EvidenceId item) {
        em.flush();
        return new CustodyReading(em, ChainFixture.keys(), ChainFixture.trail(em), new NeedToKnow(new CaseFiles_(em)))
                .chain(DemoFixture.lina(em), file, item.value()).entries().stream()
                        .filter(entry -> entry.act() == CustodyAct.DERIVED)
                        .map(CustodyView::details)
                        .toList();
    }

    @Test
    void nothing_comes_from_itself_and_an_original_stays_with_its_copies() {
        inTheCase((em, file, desks, store) -> {
            Sheet sheet = Sheet.empty()
                    .with("title.en", "A")
                    .with("type", "NGO_REPORT")
                    .with("tlp", "GREEN");
            EvidenceId original = done(desks.evidence().add(file, sheet));
            Sheet derived = sheet.with("derivation", Derivation.TRANSLATION);
            EvidenceId copy = done(desks.evidence().add(file, derived.with("original", original.value())));
            em.flush();
            Stand stand = desks.evidence().open(file, original);
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.OWN_ORIGINAL).on("original")),
                    refused(desks.evidence()
                            .change(
                                    file,
                                    original,
                                    new Edit(stand.revision(), derived.with("original", copy.value())))),
                    "not by a detour either");
            assertEquals(
                    List.of(Refusal.of(
                            RestingEvidence.Objection.COMING_FROM_IT,
                            view(em, file, copy).number())),
                    refused(desks.evidence().remove(file, original)));
        });
    }

    @Test
    void what_has_a_chain_stays_although_it_holds_no_file() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId item = done(desks.evidence()
                    .add(
                            file,
                            Sheet.empty()
                                    .with("title.en", "A")
                                    .with("type", "PHOTO")
                                    .with("tlp", "AMBER")));
            ChainFixture.custody(em, Optional::empty, desks.heard(), DemoFixture.NOON)
                    .recordOurselves(file, item.value(), CustodyEvent.of(CustodyAct.CAPTURED));
            assertEquals(
                    List.of(Refusal.of(EvidenceDesk.Objection.HAS_CHAIN)),
                    refused(desks.evidence().remove(file, item)));
        });
    }

    @Test
    void an_item_on_which_a_fact_rests_is_not_removed() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId id = done(desks.evidence()
                    .add(
                            file,
                            Sheet.empty()
                                    .with("title.en", "A")
                                    .with("type", "PHOTO")
                                    .with("tlp", "AMBER")));
            done(desks.facts()
                    .add(file, Sheet.empty().with("title.en", "Seen").with("sources.1.of", "exhibit:" + id.value())));
            em.flush();
            assertEquals(
                    List.of(Refusal.of(RestingFacts.Objection.SOURCE_OF_FACTS, "E6")),
                    refused(desks.evidence().remove(file, id)));
        });
    }

    @Test
    void what_is_known_of_a_file_never_changes() {
        for (String sql : List.of("update evidence_file set name = 'other'", "delete from evidence_file")) {
            inTheCase((em, file, desks, store) -> {
                done(kept(file, desks, store, null));
                PersistenceException refused = assertThrows(PersistenceException.class, () -> em.createNativeQuery(sql)
                        .executeUpdate());
                assertTrue(refused.getCause().getMessage().contains("never changed or deleted"));
            });
        }
    }

    @Test
    void reviewers_read_files_and_bring_none_and_for_strangers_there_is_nothing() {
        inTheCase((em, file, desks, store) -> {
            EvidenceId id = done(kept(file, desks, store, null));
            EvidenceDesk reviewer = Desks.of(em, "claire", store).evidence();
            EvidenceDesk stranger = Desks.of(em, "admin", store).evidence();
            assertTrue(reviewer.take(file, id, 1).isPresent());
            assertThrows(NotPermitted.class, () -> reviewer.mayKeep(file, null));
            assertThrows(NoSuchCase.class, () -> stranger.take(file, id, 1));
            assertThrows(NoSuchCase.class, () -> stranger.mayKeep(file, null));
            CaseId other = DemoFixture.caseFile(em, "D-2021-015").id();
            assertTrue(desks.evidence().take(other, id, 1).isEmpty(), "an item of another case");
        });
    }

    private static Outcome<EvidenceId> kept(CaseId file, Desks desks, EvidenceStore store, EvidenceId item) {
        return kept(file, desks, store, item, BYTES);
    }

    private static Outcome<EvidenceId> kept(
            CaseId file, Desks desks, EvidenceStore store, EvidenceId item, byte[] bytes) {
        done(desks.evidence().mayKeep(file, null));
        Arrival arrival = new Arrival(UUID.randomUUID(), file, bytes.length);
        ReceivedFile received = done(store.receive(arrival, new ByteArrayInputStream(bytes)));
        return desks.evidence()
                .keep(
                        file,
                        item,
                        IncomingFile.of("found.bin", "application/octet-stream", bytes.length, 0),
                        received,
                        Sheet.empty());
    }

    private static byte[] read(SeekableByteChannel content) {
        try (InputStream stream = Channels.newInputStream(content)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static EvidenceView view(EntityManager em, CaseId file, EvidenceId id) {
        em.flush();
        em.clear();
        return House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .map(Refusal.class::cast)
                .toList();
    }

    private interface Work {
        void with(EntityManager entityManager, CaseId file, Desks desks, EvidenceStore store);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
                work.with(em, DemoFixture.caseFile(em, "D-2021-014").id(), Desks.of(em, "lina", store), store);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
