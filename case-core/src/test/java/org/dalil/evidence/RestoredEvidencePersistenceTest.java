package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dalil.Desks;
import org.dalil.backup.Installation;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.demo.DemoLoad;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup carries the files of evidence, their records and the keys that open them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredEvidencePersistenceTest {

    private record Kept(CaseId file, EvidenceId item) {}

    /** What was captured of one page. */
    private static final List<String> CAPTURED = List.of("an archive.warc", "a picture.png", "a print.pdf");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void the_files_of_a_capture_are_read_where_they_were_put_back_and_new_ones_are_kept_beside_them(Database other)
            throws IOException {
        Installation source = Installation.in(Files.createDirectory(home.resolve("data")));
        Kept kept = source.at(em -> {
            new DemoLoad(em, happening -> {}, DemoFixture.NOON).load("no password fits");
            return captured(em, source, DemoFixture.caseFile(em, "D-2021-014").id());
        });
        Installation target =
                source.movedTo(Installation.emptyOn(other, home.resolve("elsewhere")), home.resolve("monday.dalil"));
        assertEquals(CAPTURED, target.at(em -> IntStream.rangeClosed(1, CAPTURED.size())
                .mapToObj(position -> read(em, target, kept, position))
                .toList()));
        Kept another = target.at(em -> new Kept(kept.file(), keep(em, target, kept.file(), null, "what came after")));
        assertEquals("what came after", target.at(em -> read(em, target, another, 1)));
        assertTrue(Files.isRegularFile(home.resolve("elsewhere").resolve("test.key")), "the keys came along");
    }

    private static Kept captured(EntityManager em, Installation at, CaseId file) {
        EvidenceId item = null;
        for (String words : CAPTURED) {
            item = keep(em, at, file, item, words);
        }
        return new Kept(file, Objects.requireNonNull(item));
    }

    private static EvidenceId keep(
            EntityManager em, Installation at, CaseId file, @Nullable EvidenceId capture, String words) {
        EvidenceStore store = storeOf(em, at);
        UploadDesk desk = Desks.of(em, "lina", store).uploads();
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Arrival arrival = done(desk.begin(file, capture, IncomingFile.of(words, "text/plain", bytes.length, 0)));
        store.append(arrival, 0, new ByteArrayInputStream(bytes));
        ReceivedFile received = done(store.complete(arrival, null));
        EvidenceId item = done(desk.keep(received, Sheet.empty().with("type", EvidenceType.WEB_CAPTURE)));
        em.flush();
        store.settle(arrival.id(), file, received.fingerprint());
        return item;
    }

    private static String read(EntityManager em, Installation at, Kept kept, int position) {
        TakenFile taken = Desks.of(em, "lina", storeOf(em, at))
                .evidence()
                .take(kept.file(), kept.item(), position)
                .orElseThrow();
        try (InputStream content = Channels.newInputStream(taken.content())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceStore storeOf(EntityManager em, Installation at) {
        return Desks.storeIn(em, at.data().resolve("evidence"));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }
}
