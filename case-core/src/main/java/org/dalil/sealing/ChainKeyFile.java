package org.dalil.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The file in which the key of the trail is kept: {@code DALIL_AUDIT_KEY_FILE}, else {@code audit.key} in the folder
 * where Dalil runs. It is made when the first entry needs it. Without it nobody can tell any more who wrote the entries:
 * it belongs into the backup.
 */
@ApplicationScoped
public class ChainKeyFile {

    private static final int BYTES = 32;

    private final Path file;
    private @Nullable ChainKey key;

    public ChainKeyFile() {
        this(System.getenv());
    }

    public ChainKeyFile(Map<String, String> environment) {
        this(place(environment, Path.of("")));
    }

    public static Path place(Map<String, String> environment, Path folder) {
        String named = environment.getOrDefault("DALIL_AUDIT_KEY_FILE", "");
        return named.isEmpty() ? folder.resolve("audit.key") : Path.of(named);
    }

    public ChainKeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The key; made now if there is none, for a trail that ends there. Call it with the end of the trail locked. */
    public synchronized ChainKey forTrailEndingAt(long number, String seal) {
        if (key == null) {
            key = Files.exists(file) ? read() : make(number, seal);
        }
        return key;
    }

    /** The key for who only reads; asked for the end, locked, is only who finds none. */
    public synchronized ChainKey forTrail(Supplier<Optional<ChainHead>> lockedEnd) {
        if (key == null && Files.exists(file)) {
            key = read();
        }
        if (key == null) {
            ChainHead end = lockedEnd.get().orElse(new ChainHead(0, Link.BEFORE_THE_FIRST, null));
            return forTrailEndingAt(end.number(), end.seal());
        }
        return key;
    }

    private ChainKey read() {
        try {
            return ChainKey.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("The key of the audit trail cannot be read: " + file, e);
        }
    }

    private ChainKey make(long number, String seal) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        ChainKey made = new ChainKey(bytes, number, seal);
        try {
            Path draft = Files.createTempFile(file.getParent(), "audit", ".key", forOurselvesOnly());
            Files.writeString(draft, made.written());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the audit trail cannot be written: " + file, e);
        }
    }

    private static FileAttribute<?>[] forOurselvesOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
