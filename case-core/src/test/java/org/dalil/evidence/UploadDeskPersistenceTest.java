package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dalil.Desks;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.shared.Digest;
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
class UploadDeskPersistenceTest {

    private static final byte[] BYTES = "what was found".getBytes(StandardCharsets.UTF_8);

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_file_is_announced_sent_and_kept_once() {
        inTheCase((em, file, desks, store) -> {
            Arrival arrival = begun(desks, file, "report.pdf", BYTES);
            store.append(arrival, 0, new ByteArrayInputStream(BYTES));
            ReceivedFile received = done(store.complete(arrival, Digest.of(BYTES)));
            Sheet about = Sheet.empty().with("tlp", "RED").with("issuers.1.words", "Source B");
            EvidenceId item = done(desks.uploads().keep(received, about));
            assertEquals(item, done(desks.uploads().keep(received, Sheet.empty())), "to ask twice makes one item");
            em.flush();
            desks.uploads().tidy();
            assertEquals(
                    List.of(), store.onTheirWay(), "what the server did not put in place is there after a restart");
            assertEquals(
                    "what was found", read(desks.evidence().take(file, item, 1).orElseThrow()));
            assertEquals(item, desks.uploads().became(arrival.id()).orElseThrow());
            assertEquals(List.of(), desks.uploads().unfinished(file));
            assertEquals("Source B", desks.evidence().open(file, item).sheet().text("issuers.1.words"));
        });
    }

    @Test
    void the_same_file_announced_again_goes_on_where_it_was() {
        inTheCase((em, file, desks, store) -> {
            Arrival arrival = begun(desks, file, "report.pdf", BYTES);
            store.append(arrival, 0, new ByteArrayInputStream(BYTES));
            em.flush();
            assertEquals(arrival, begun(desks, file, "report.pdf", BYTES));
            assertEquals(
                    List.of("report.pdf 100"),
                    desks.uploads().unfinished(file).stream()
                            .map(upload -> upload.name() + " " + upload.percent())
                            .toList());
            Arrival other = begun(desks, file, "another.pdf", BYTES);
            assertTrue(!arrival.equals(other));
            assertEquals(Outcome.done(0L), store.position(other));
        });
    }

    @Test
    void two_files_with_the_same_bytes_become_one_item() {
        inTheCase((em, file, desks, store) -> {
            ReceivedFile one = sent(store, begun(desks, file, "one.pdf", BYTES));
            ReceivedFile other = sent(store, begun(desks, file, "other.pdf", BYTES));
            done(desks.uploads().keep(one, Sheet.empty()));
            em.flush();
            List<Refusal> reasons = assertInstanceOf(
                            Outcome.Refused.class, desks.uploads().keep(other, Sheet.empty()))
                    .reasons();
            assertEquals(EvidenceDesk.Objection.SAME_FILE, reasons.get(0).code());
            em.flush();
            assertThrows(NoSuchCase.class, () -> desks.uploads()
                    .arrival(other.arrival().id()));
        });
    }

    @Test
    void what_is_kept_is_neither_given_up_nor_sent_again_before_it_lies_in_its_place() {
        inTheCase((em, file, desks, store) -> {
            Arrival arrival = begun(desks, file, "report.pdf", BYTES);
            done(desks.uploads().keep(sent(store, arrival), Sheet.empty()));
            em.flush();
            assertEquals(Optional.empty(), desks.uploads().giveUp(arrival.id()));
            assertThrows(NoSuchCase.class, () -> desks.uploads().onItsWay(arrival.id()));
            assertEquals(List.of(arrival.id()), store.onTheirWay(), "nothing of it is forgotten");
        });
    }

    @Test
    void nobody_else_sees_what_is_on_its_way() {
        inTheCase((em, file, desks, store) -> {
            Arrival arrival = begun(desks, file, "report.pdf", BYTES);
            em.flush();
            UploadDesk omar = Desks.of(em, "omar", store).uploads();
            assertEquals(List.of(), omar.unfinished(file));
            assertThrows(NoSuchCase.class, () -> omar.arrival(arrival.id()));
            assertThrows(NoSuchCase.class, () -> omar.giveUp(arrival.id()));
            UploadDesk reviewer = Desks.of(em, "claire", store).uploads();
            assertThrows(NotPermitted.class, () -> reviewer.begin(file, null, incoming("a", BYTES)));
            UploadDesk stranger = Desks.of(em, "admin", store).uploads();
            assertThrows(NoSuchCase.class, () -> stranger.begin(file, null, incoming("a", BYTES)));
        });
    }

    @Test
    void what_nobody_goes_on_with_is_given_up_after_a_week() {
        inTheCase((em, file, desks, store) -> {
            Arrival old = begun(desks, file, "old.pdf", BYTES);
            Arrival young = begun(desks, file, "young.pdf", BYTES);
            store.append(old, 0, new ByteArrayInputStream(BYTES));
            store.append(young, 0, new ByteArrayInputStream(BYTES));
            em.flush();
            em.createQuery("update Upload set begunAt = :then where id = :id")
                    .setParameter("then", DemoFixture.NOON.instant().minus(Duration.ofDays(8)))
                    .setParameter("id", old.id())
                    .executeUpdate();
            em.clear();
            age(old, Duration.ofDays(8));
            age(young, Duration.ofDays(6));
            desks.uploads().tidy();
            assertEquals(List.of(young.id()), store.onTheirWay());
            assertThrows(NoSuchCase.class, () -> desks.uploads().arrival(old.id()));
            desks.uploads().giveUp(young.id()).ifPresent(store::forget);
            assertEquals(List.of(), store.onTheirWay());
        });
    }

    @Test
    void what_would_not_fit_is_refused_before_it_is_sent() {
        inTheCase((em, file, desks, store) -> {
            assertEquals(
                    Outcome.refused(EvidenceStore.Objection.FILE_EMPTY),
                    desks.uploads().begin(file, null, incoming("empty", new byte[0])));
            assertEquals(
                    Outcome.refused(EvidenceStore.Objection.FILE_TOO_LARGE, 2048L),
                    desks.uploads().begin(file, null, IncomingFile.of("film", null, (2L << 30) + 1, 0)));
        });
    }

    private void age(Arrival arrival, Duration age) {
        try {
            Files.setLastModifiedTime(
                    folder.resolve("evidence/incoming").resolve(arrival.id().toString()),
                    FileTime.from(DemoFixture.NOON.instant().minus(age)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Arrival begun(Desks desks, CaseId file, String name, byte[] bytes) {
        return done(desks.uploads().begin(file, null, incoming(name, bytes)));
    }

    private static ReceivedFile sent(EvidenceStore store, Arrival arrival) {
        store.append(arrival, 0, new ByteArrayInputStream(BYTES));
        return done(store.complete(arrival, Digest.of(BYTES)));
    }

    private static IncomingFile incoming(String name, byte[] bytes) {
        return IncomingFile.of(name, "application/pdf", bytes.length, 1_700_000_000_000L);
    }

    private static String read(TakenFile taken) {
        try (InputStream content = Channels.newInputStream(taken.content())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
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
