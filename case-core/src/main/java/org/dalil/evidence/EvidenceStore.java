package org.dalil.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;

/**
 * The bytes of evidence: {@code evidence/<case>/<sha-256>} in the folder that {@code DALIL_DATA} names, else in
 * {@code data}. What arrives lies under {@code evidence/incoming} until it is whole, so that half a file is never
 * evidence. Files are written once and never again.
 */
@ApplicationScoped
public class EvidenceStore {

    /** 100 MB. */
    public static final long LONGEST = 100L * 1024 * 1024;

    /** So much has to stay free for the database. */
    private static final long RESERVE = 64L * 1024 * 1024;

    private static final int AT_ONCE = 64 * 1024;

    /** Why a file is not taken. */
    public enum Objection {
        /** The argument is how many megabytes there is room for. */
        FILE_TOO_LARGE,
        FILE_EMPTY,
        /** It broke off before its end. */
        FILE_INCOMPLETE,
        DISK_FULL
    }

    private final Path folder;

    public EvidenceStore() {
        this(System.getenv());
    }

    EvidenceStore(Map<String, String> environment) {
        this(Path.of(environment.getOrDefault("DALIL_DATA", "data")).resolve("evidence"));
    }

    public EvidenceStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** What was on its way when the server stopped will not be finished. */
    @PostConstruct
    void removeWhatNeverArrived() {
        if (Files.isDirectory(incoming())) {
            try (var parts = Files.list(incoming())) {
                for (Path part : parts.toList()) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Takes a file in, some bytes at a time. Whoever calls it closes the answer.
     *
     * @param announced how long it is to be; negative where nobody said
     */
    public Outcome<ReceivedFile> receive(InputStream content, long announced) {
        if (announced > LONGEST) {
            return Outcome.refused(Objection.FILE_TOO_LARGE, LONGEST / 1024 / 1024);
        }
        try {
            Files.createDirectories(incoming());
            if (Files.getFileStore(incoming()).getUsableSpace() < Math.max(announced, 0) + RESERVE) {
                return Outcome.refused(Objection.DISK_FULL);
            }
            Path part = Files.createTempFile(incoming(), "", ".part");
            Outcome<ReceivedFile> outcome = written(content, announced, part);
            if (outcome instanceof Outcome.Refused<ReceivedFile>) {
                Files.deleteIfExists(part);
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException("the store of evidence cannot be written", e);
        }
    }

    private Outcome<ReceivedFile> written(InputStream content, long announced, Path part) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            int read;
            while ((read = more(content, some)) > 0) {
                bytes += read;
                if (bytes > LONGEST) {
                    return Outcome.refused(Objection.FILE_TOO_LARGE, LONGEST / 1024 / 1024);
                }
                digest.update(some, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(some, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            if (read == BROKEN || announced >= 0 && bytes != announced) {
                return Outcome.refused(Objection.FILE_INCOMPLETE);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            if (Files.getFileStore(incoming()).getUsableSpace() < RESERVE) {
                return Outcome.refused(Objection.DISK_FULL);
            }
            throw e;
        }
        return bytes == 0
                ? Outcome.refused(Objection.FILE_EMPTY)
                : Outcome.done(new ReceivedFile(part, new Digest(HexFormat.of().formatHex(digest.digest())), bytes));
    }

    private static final int BROKEN = -2;

    /** What goes wrong while reading is the sender's; what goes wrong while writing is ours. */
    private static int more(InputStream content, byte[] some) {
        try {
            return content.read(some);
        } catch (IOException e) {
            return BROKEN;
        }
    }

    /** From now on it is evidence. */
    void keep(CaseId file, ReceivedFile received) {
        Path place = place(file, received.fingerprint());
        try {
            Files.createDirectories(place.getParent());
            Files.move(received.part(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the store of evidence cannot be written", e);
        }
    }

    /** Removes bytes of which the database knows nothing: its transaction failed after they were put in place. */
    void forget(CaseId file, Digest fingerprint) {
        try {
            Files.deleteIfExists(place(file, fingerprint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(CaseId file, Digest fingerprint) {
        return folder.resolve(file.value().toString()).resolve(fingerprint.hex());
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    /** For a test: what is on its way. */
    List<Path> onTheirWay() throws IOException {
        if (!Files.isDirectory(incoming())) {
            return List.of();
        }
        try (var parts = Files.list(incoming())) {
            return parts.toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
