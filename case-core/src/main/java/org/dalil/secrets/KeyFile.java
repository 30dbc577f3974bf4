package org.dalil.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of this installation, in a file readable by its owner only: {@code DALIL_KEY_FILE}, or {@code dalil.key} in
 * the folder in which Dalil runs. Made when it is first needed. Where a passphrase is named ({@link KeySeal}) the file is
 * sealed with it. Whoever loses the keys, or the passphrase, cannot open what was sealed with them: they belong into the
 * backup, apart from the database.
 */
@ApplicationScoped
public class KeyFile {

    /** Of the five bytes of a mark the letters that no byte after them changes. */
    private static final int CERTAIN_LETTERS = 6;

    private final Path file;
    private final @Nullable KeySeal seal;
    private String lastRead = "";
    private @Nullable KeysetHandle last;

    public KeyFile() {
        this(System.getenv(), Path.of(""));
    }

    /** @param folder where it lies unless the environment says otherwise */
    public KeyFile(Map<String, String> environment, Path folder) {
        this(
                folder.resolve(environment.getOrDefault("DALIL_KEY_FILE", "dalil.key")),
                KeySeal.of(environment).orElse(null));
    }

    public KeyFile(Path file) {
        this(file, null);
    }

    KeyFile(Path file, @Nullable KeySeal seal) {
        this.file = file;
        this.seal = seal;
    }

    /** @throws IllegalStateException when there is no such file, or no keys in it */
    synchronized KeysetHandle read() {
        try {
            String content = Files.readString(file);
            KeysetHandle known = last;
            if (known != null && content.equals(lastRead)) {
                return known;
            }
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(unsealed(content), InsecureSecretKeyAccess.get());
            if (seal != null && !KeySeal.isOn(content)) {
                replace(keys);
                content = Files.readString(file);
            }
            lastRead = content;
            last = keys;
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The keys of this installation cannot be read from " + file, e);
        }
    }

    private String unsealed(String content) throws GeneralSecurityException {
        if (!KeySeal.isOn(content)) {
            return content;
        }
        if (seal == null) {
            throw new IllegalStateException(
                    "The keys of this installation are sealed: name the file with the passphrase in"
                            + " DALIL_KEY_PASSPHRASE_FILE.");
        }
        return seal.off(content);
    }

    /** The keys, made now if there are none yet. Two that begin at once end up with the same ones. */
    KeysetHandle readOrMake() {
        if (!Files.exists(file)) {
            try {
                publish(written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java makes AES keys", e);
            } catch (IOException e) {
                throw new UncheckedIOException("The keys of this installation cannot be written to " + file, e);
            }
        }
        return read();
    }

    /** From now on a new key seals; the old ones still open. */
    void addKey() {
        replace(KeysetHandle.newBuilder(read())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary()));
    }

    /** The newest key alone, as it will be after {@link #keepNewest()}. */
    KeysetHandle newest() {
        try {
            return KeysetHandle.newBuilder()
                    .addEntry(
                            KeysetHandle.importKey(read().getPrimary().getKey()).makePrimary())
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that seals is a key", e);
        }
    }

    /** What was sealed with the old keys opens no more. */
    void keepNewest() {
        replace(newest());
    }

    /** How secrets begin that were sealed with another key than the newest: a 1 and the number of the key. */
    List<String> oldMarks() {
        KeysetHandle all = read();
        return IntStream.range(0, all.size())
                .map(i -> all.getAt(i).getId())
                .filter(id -> id != all.getPrimary().getId())
                .mapToObj(id -> Base64.getEncoder()
                        .encodeToString(ByteBuffer.allocate(1 + Integer.BYTES)
                                .put((byte) 1)
                                .putInt(id)
                                .array())
                        .substring(0, CERTAIN_LETTERS))
                .toList();
    }

    int count() {
        return read().size();
    }

    private void replace(KeysetHandle.Builder keys) {
        try {
            replace(keys.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes AES keys", e);
        }
    }

    private synchronized void replace(KeysetHandle keys) {
        try {
            Path draft = draft(written(keys));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of this installation cannot be written to " + file, e);
        }
    }

    private String written(KeysetHandle keys) {
        try {
            String plain = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            return seal == null ? plain : seal.on(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys can be written", e);
        }
    }

    /** Written beside its place first, so that nobody ever reads half of it; the first to come stays. */
    private void publish(String keys) throws IOException {
        Path draft = draft(keys);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path draft(String keys) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "dalil", ".key", ownerOnly(folder));
        Files.writeString(draft, keys);
        return draft;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
