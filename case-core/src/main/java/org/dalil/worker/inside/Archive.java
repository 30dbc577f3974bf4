package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.mime.MediaType;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Files in a file. Their directory is read; only those are unpacked of which a document is made. */
final class Archive implements AutoCloseable {

    private static final long MUCH = 256L * 1024 * 1024;
    private static final int TIMES = 100;
    private static final int DESCRIPTION = 200_000;
    private static final Set<String> CAPTURES =
            Set.of("application/x-wacz", "application/warc", "application/warc+gz", "application/gzip");

    private final @Nullable ZipFile zip;
    private final int bytes;

    private Archive(@Nullable ZipFile zip, int bytes) {
        this.zip = zip;
        this.bytes = bytes;
    }

    /** One without entries where it is none, or a broken one. */
    static Archive of(byte[] content) {
        if (!Faces.latin(content, 0, 2).equals("PK")) {
            return new Archive(null, content.length);
        }
        try {
            return new Archive(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .get(),
                    content.length);
        } catch (IOException | RuntimeException e) {
            return new Archive(null, content.length);
        }
    }

    static boolean isCapture(MediaType type) {
        return CAPTURES.contains(type.toString());
    }

    boolean isOne() {
        return zip != null;
    }

    /** By what its own directory says; who lies there runs out of room, time or memory. */
    boolean isBomb() {
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries()) {
            unpacked += Math.max(entry.getSize(), 0);
        }
        return unpacked > MUCH && unpacked / TIMES > bytes;
    }

    /** In the order of their names, as pages and slides are numbered. */
    List<ZipArchiveEntry> entries() {
        return zip == null
                ? List.of()
                : Collections.list(zip.getEntries()).stream()
                        .sorted(Comparator.comparing((ZipArchiveEntry entry) ->
                                        entry.getName().length())
                                .thenComparing(ZipArchiveEntry::getName))
                        .toList();
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return zip == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry);
    }

    /** The beginning of a short entry; empty where there is none. */
    String words(String name) throws IOException {
        ZipArchiveEntry entry = zip == null ? null : zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream stream = open(entry)) {
            return new String(stream.readNBytes(DESCRIPTION), StandardCharsets.UTF_8);
        }
    }

    void list(Answer answer) {
        for (ZipArchiveEntry entry : entries()) {
            answer.sign(Sign.FILES_INSIDE, entry.getName());
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
