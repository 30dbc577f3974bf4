package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
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

    @TempDir
    private Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        store = new EvidenceStore(folder.resolve("evidence"));
    }

    @Test
    void what_has_arrived_is_known_by_its_fingerprint_and_kept_under_it() throws IOException {
        try (ReceivedFile received = arrived(BYTES)) {
            assertEquals(Digest.of(BYTES), received.fingerprint());
            assertEquals(BYTES.length, received.bytes());
            store.keep(CASE, received);
        }
        assertArrayEquals(BYTES, Files.readAllBytes(store.place(CASE, Digest.of(BYTES))));
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void what_nobody_keeps_leaves_nothing() throws IOException {
        arrived(BYTES).close();
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void what_breaks_off_leaves_nothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 1_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException("the connection was reset");
                }
                left--;
                return 7;
            }
        };
        assertEquals(Outcome.refused(EvidenceStore.Objection.FILE_INCOMPLETE), store.receive(broken, 2_000));
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FILE_INCOMPLETE),
                store.receive(new ByteArrayInputStream(BYTES), BYTES.length + 1));
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void an_empty_file_is_no_evidence() {
        assertEquals(
                Outcome.refused(EvidenceStore.Objection.FILE_EMPTY),
                store.receive(new ByteArrayInputStream(new byte[0]), 0));
    }

    @Test
    void what_is_too_large_is_refused_before_it_comes_and_while_it_comes() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public int read(byte[] some, int from, int length) {
                return length;
            }
        };
        Outcome<ReceivedFile> tooLarge = Outcome.refused(EvidenceStore.Objection.FILE_TOO_LARGE, 100L);
        assertEquals(tooLarge, store.receive(endless, EvidenceStore.LONGEST + 1));
        assertFalse(Files.exists(folder.resolve("evidence")), "nothing was written");
        assertEquals(tooLarge, store.receive(endless, -1));
        assertEquals(List.of(), store.onTheirWay());
    }

    @Test
    void what_was_on_its_way_when_the_server_stopped_is_gone_after_the_next_start() throws IOException {
        assertInstanceOf(Outcome.Done.class, store.receive(new ByteArrayInputStream(BYTES), -1));
        store.removeWhatNeverArrived();
        assertEquals(List.of(), store.onTheirWay());
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
        assertEquals(kept, IncomingFile.of(sent, "application/pdf").name());
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "text/html; charset=x, text/html",
        "nonsense, application/octet-stream"
    })
    void a_type_is_one_or_none(String sent, String kept) {
        assertEquals(kept, IncomingFile.of("a", sent).mediaType());
    }

    private ReceivedFile arrived(byte[] bytes) {
        return ((Outcome.Done<ReceivedFile>) store.receive(new ByteArrayInputStream(bytes), bytes.length)).value();
    }
}
