package org.dalil.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keys of this installation, in a file readable by its owner only: {@code DALIL_KEY_FILE}, or {@code dalil.key} in
 * the folder in which Dalil runs. Made when it is first needed. Whoever loses it cannot open what was sealed with it: it
 * belongs into the backup, apart from the database.
 */
@ApplicationScoped
public class KeyFile {

    private final Path file;

    public KeyFile() {
        this(Path.of(System.getenv().getOrDefault("DALIL_KEY_FILE", "dalil.key")));
    }

    public KeyFile(Path file) {
        this.file = file;
    }

    /** @throws IllegalStateException when there is no such file, or no keys in it */
    KeysetHandle read() {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keys of this installation cannot be read from " + file, e);
        }
    }

    /** The keys, made now if there are none yet. Two that begin at once end up with the same ones. */
    KeysetHandle readOrMake() {
        if (!Files.exists(file)) {
            try {
                KeysetHandle made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
                publish(TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java makes AES keys", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The keys of this installation cannot be written to " + file, e);
            }
        }
        return read();
    }

    /** Written beside its place first, so that nobody ever reads half of it; the first to come stays. */
    private void publish(String keys) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "dalil", ".key", ownerOnly(folder));
        try {
            Files.writeString(draft, keys);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
