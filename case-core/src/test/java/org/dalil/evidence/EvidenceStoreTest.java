package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.vault.DataKeys;
import org.dalil.vault.SealedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceStoreTest {

    private static final byte[] BYTES = "what was found on the device".getBytes(StandardCharsets.UTF_8);
    private static final CaseId CASE = CaseId.next();
    private static final long RESERVED_FOR_THE_DATABASE = 64L << 20;

    @TempDir
    private Path folder;

    private DataKeys keys;
    private EvidenceStore store;

    @BeforeEach
    void open() {
        keys = CaseKeysInMemory.sealedWith(folder.resolve("test.key"), CASE);
        store = new EvidenceStore(folder.resolve("evidence"), keys);
    }

    @Test
    void what_has_arrived_is_known_by_two_fingerprints_and_kept_under_the_first() throws Exception {
        ReceivedFile received = arrived(BYTES);
        assertEquals(Digest.of(BYTES), received.fingerprint());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA3-512").digest(BYTES)), received.sha3());
        store.settle(received.arrival().id(), CASE, received.fingerprint());
        assertArrayEquals(BYTES, read(Digest.of(BYTES)));
        assertTrue(Files.exists(store.place(CASE, Digest.of(BYTES))));
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void nothing_of_it_ever_lies_on_the_disk_as_it_came() throws IOException {
        byte[] telling = "a name that nobody may read ".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, telling.length);
        assertEquals(
                Outcome.done(2L * SealedFile.PART),
                store.append(arrival, 0, new ByteArrayInputStream(telling, 0, telling.length - 1)));
        assertHidden("nobody");
        store.append(arrival, 2L * SealedFile.PART, behind(telling, 2 * SealedFile.PART));
        assertInstanceOf(Outcome.Done.class, store.complete(arrival, null));
        assertHidden("nobody");
        store.settle(arrival.id(), CASE, Digest.of(telling));
        assertHidden("nobody");
    }

    private void assertHidden(String word) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word));
            }
        }
    }

    @Test
    void what_is_complete_can_be_read_before_it_lies_in_its_place() throws IOException {
        arrived(BYTES);
        assertArrayEquals(BYTES, read(Digest.of(BYTES)));
    }

    @Test
    void what_nobody_keeps_leaves_nothing() {
        store.forget(arrived(BYTES).arrival().id());
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void what_breaks_off_goes_on_at_the_last_whole_part() throws IOException {
        byte[] bytes = random(2 * SealedFile.PART + 500);
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, bytes.length);
        InputStream broken = new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == SealedFile.PART + 1_000) {
                    throw new IOException("the connection was reset");
                }
                return bytes[next++] & 0xff;
            }
        };
        assertEquals(Outcome.done((long) SealedFile.PART), store.append(arrival, 0, broken));
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FILE_INCOMPLETE, (long) SealedFile.PART),
                store.complete(arrival, null));
        assertEquals(
                Outcome.done((long) SealedFile.PART),
                store.append(arrival, 7, new ByteArrayInputStream(bytes)),
                "to go on elsewhere leaves everything as it is");
        store.append(arrival, SealedFile.PART, behind(bytes, SealedFile.PART));
        assertEquals(
                Digest.of(bytes),
                done(store.complete(arrival, Digest.of(bytes))).fingerprint());
        assertArrayEquals(bytes, read(Digest.of(bytes)));
    }

    @Test
    void after_a_restart_it_goes_on_with_what_can_be_read() throws IOException {
        byte[] bytes = random(3 * SealedFile.PART + 500);
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, bytes.length);
        store.append(arrival, 0, new ByteArrayInputStream(bytes, 0, 3 * SealedFile.PART));
        Path part = folder.resolve("evidence/incoming").resolve(arrival.id().toString());
        Files.write(part, new byte[1_000], StandardOpenOption.APPEND);
        EvidenceStore restarted = new EvidenceStore(folder.resolve("evidence"), keys);
        assertEquals(Outcome.done(3L * SealedFile.PART), restarted.position(arrival));
        byte[] onDisk = Files.readAllBytes(part);
        onDisk[(int) SealedFile.placeOf(1) + 77] ^= 1;
        Files.write(part, onDisk);
        EvidenceStore again = new EvidenceStore(folder.resolve("evidence"), keys);
        assertEquals(Outcome.done((long) SealedFile.PART), again.position(arrival), "a damaged part comes again");
        again.append(arrival, SealedFile.PART, behind(bytes, SealedFile.PART));
        ReceivedFile received = done(again.complete(arrival, Digest.of(bytes)));
        EvidenceStore afterAll = new EvidenceStore(folder.resolve("evidence"), keys);
        assertEquals(received, done(afterAll.complete(arrival, null)), "to complete it twice gives the same");
        afterAll.settle(arrival.id(), CASE, received.fingerprint());
        afterAll.settle(arrival.id(), CASE, received.fingerprint());
        assertArrayEquals(bytes, read(Digest.of(bytes)));
    }

    @Test
    void what_lies_in_its_place_is_never_replaced() throws IOException {
        ReceivedFile received = arrived(BYTES);
        Arrival arrival = received.arrival();
        store.settle(arrival.id(), CASE, received.fingerprint());
        EvidenceStore restarted = new EvidenceStore(folder.resolve("evidence"), keys);
        assertEquals(Outcome.done(0L), restarted.position(arrival), "somebody asked for it again");
        assertEquals(List.of(arrival.id()), restarted.onTheirWay());
        restarted.settle(arrival.id(), CASE, received.fingerprint());
        assertArrayEquals(BYTES, read(Digest.of(BYTES)));
        assertEquals(List.of(), restarted.onTheirWay());
    }

    @Test
    void what_is_nowhere_is_not_said_to_lie_in_its_place() {
        assertThrows(UncheckedIOException.class, () -> store.settle(UUID.randomUUID(), CASE, Digest.of(BYTES)));
    }

    @Test
    void what_differs_from_what_was_sent_is_forgotten() {
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, BYTES.length);
        store.append(arrival, 0, new ByteArrayInputStream(BYTES));
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FINGERPRINT_DIFFERS),
                store.complete(arrival, Digest.of("something else")));
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void two_at_once_do_not_write_into_one_file() throws Exception {
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, BYTES.length);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                begun.countDown();
                try {
                    over.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }
        };
        var first = CompletableFuture.supplyAsync(() -> store.append(arrival, 0, slow));
        begun.await();
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FILE_BUSY),
                store.append(arrival, 0, new ByteArrayInputStream(BYTES)));
        over.countDown();
        assertEquals(Outcome.done(0L), first.get());
    }

    @Test
    void an_empty_file_is_no_evidence_and_one_that_is_too_large_is_refused_before_it_comes() {
        assertEquals(Outcome.refused(EvidenceStore.Objection.FILE_EMPTY), store.mayTake(0));
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FILE_TOO_LARGE, 2048L),
                store.mayTake(EvidenceStore.LONGEST + 1));
    }

    @Test
    void when_the_disk_is_full_nothing_more_is_taken_and_what_came_goes_on_once_there_is_room() throws IOException {
        AtomicLong room = new AtomicLong(1L << 40);
        EvidenceStore narrow = new EvidenceStore(folder.resolve("evidence"), keys, place -> room.get());
        byte[] bytes = random(2 * SealedFile.PART + 500);
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, bytes.length);
        assertEquals(
                Outcome.done((long) SealedFile.PART),
                narrow.append(arrival, 0, new ByteArrayInputStream(bytes, 0, SealedFile.PART)));
        room.set(RESERVED_FOR_THE_DATABASE + SealedFile.PART - 1);
        assertEquals(Outcome.refused(EvidenceStore.Objection.DISK_FULL), narrow.mayTake(bytes.length));
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.DISK_FULL),
                narrow.append(arrival, SealedFile.PART, behind(bytes, SealedFile.PART)));
        assertEquals(Outcome.done((long) SealedFile.PART), narrow.position(arrival), "nothing that came is lost");
        room.set(RESERVED_FOR_THE_DATABASE + bytes.length);
        assertInstanceOf(Outcome.Done.class, narrow.mayTake(bytes.length));
        narrow.append(arrival, SealedFile.PART, behind(bytes, SealedFile.PART));
        assertEquals(
                Digest.of(bytes),
                done(narrow.complete(arrival, Digest.of(bytes))).fingerprint());
    }

    @Test
    void what_was_changed_on_the_disk_is_not_handed_out() throws IOException {
        ReceivedFile received = arrived(BYTES);
        store.settle(received.arrival().id(), CASE, received.fingerprint());
        Path place = store.place(CASE, received.fingerprint());
        byte[] onDisk = Files.readAllBytes(place);
        onDisk[60] ^= 1;
        Files.write(place, onDisk);
        assertThrows(IOException.class, () -> read(received.fingerprint()));
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\me\\report.pdf, report.pdf",
        "/etc/passwd, passwd",
        "تقرير.pdf, تقرير.pdf",
        "a\u202Efdp.exe, afdp.exe",
        "'', file",
    })
    void a_name_has_no_folder_and_hides_no_sign(String sent, String kept) {
        assertEquals(kept, IncomingFile.of(sent, "application/pdf", 1, 0).name());
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "text/html; charset=x, text/html",
        "nonsense, application/octet-stream"
    })
    void a_type_is_one_or_none(String sent, String kept) {
        assertEquals(kept, IncomingFile.of("a", sent, 1, 0).mediaType());
    }

    private ReceivedFile arrived(byte[] bytes) {
        Arrival arrival = new Arrival(UUID.randomUUID(), CASE, bytes.length);
        return done(store.receive(arrival, new ByteArrayInputStream(bytes)));
    }

    private byte[] read(Digest fingerprint) throws IOException {
        try (InputStream content = Channels.newInputStream(store.open(CASE, fingerprint))) {
            return content.readAllBytes();
        }
    }

    private static InputStream behind(byte[] bytes, int from) {
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }
}
