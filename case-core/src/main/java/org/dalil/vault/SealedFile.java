package org.dalil.vault;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;

/**
 * A file under the key of its case: parts of 4 MiB, one behind the other, and a seal at the end.
 * <pre>
 *   part 0 | part 1 | … | seal         each a stream of Tink (AES256_GCM_HKDF_1MB)
 * </pre>
 * A part opens only as that part of that file in that case. The seal says which file this is and how long, and opens only
 * for the fingerprint under which the file lies. So whatever was cut off, changed, exchanged or moved does not open; and
 * parts that have arrived become the file without being written again.
 *
 * @param key of the case
 * @param id of this file; by chance the same for no two
 */
public record SealedFile(StreamingAead key, CaseId caseId, UUID id) {

    /** The bytes that are sealed together: a file is continued where one of its parts begins. */
    public static final int PART = Parts.PART;

    private static final byte[] OF_PART = "dalil-evidence-1 part".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OF_SEAL = "dalil-evidence-1 seal".getBytes(StandardCharsets.US_ASCII);
    private static final int SEALED = 3 * Long.BYTES;
    private static final int IDS = 4 * Long.BYTES;
    private static final int FINGERPRINT = 32;

    /** How many whole parts there is room for in so many bytes on the disk; the last one may be shorter. */
    public static long wholeParts(long bytesOnDisk, long bytesOfFile) {
        return bytesOnDisk >= Parts.allSealed(bytesOfFile)
                ? Parts.count(bytesOfFile)
                : bytesOnDisk / Parts.sealed(Parts.PART);
    }

    /** Where a part begins on the disk. */
    public static long placeOf(long part) {
        return Parts.placeOf(part);
    }

    /** How many bytes on the disk all parts have, without the seal. */
    public static long lengthOnDisk(long bytesOfFile) {
        return Parts.allSealed(bytesOfFile);
    }

    /** The bytes of one part. */
    public static int lengthOf(long part, long bytesOfFile) {
        return Parts.length(part, bytesOfFile);
    }

    /** Takes the bytes of one part; closing it completes the part and leaves the file open. */
    public OutputStream sealing(FileChannel file, long part) throws IOException {
        try {
            return key.newEncryptingStream(LeftOpen.at(file, Parts.placeOf(part)), ofPart(part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SeekableByteChannel opening(FileChannel file, long part, long bytesOfFile) throws IOException {
        Window window = new Window(file, Parts.placeOf(part), Parts.sealed(Parts.length(part, bytesOfFile)));
        try {
            return key.newSeekableDecryptingChannel(window, ofPart(part));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Reads the parts of a file that is not yet sealed. */
    public SeekableByteChannel unsealed(FileChannel file, long bytesOfFile) {
        return new SealedChannel(this, file, bytesOfFile);
    }

    /** Puts the seal behind the last part. */
    public void seal(FileChannel file, Digest fingerprint, long bytes) throws IOException {
        file.truncate(Parts.allSealed(bytes));
        byte[] content = ByteBuffer.allocate(SEALED)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(bytes)
                .array();
        try (OutputStream seal =
                key.newEncryptingStream(LeftOpen.at(file, Parts.allSealed(bytes)), ofSeal(caseId, fingerprint))) {
            seal.write(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens a file that lies where it belongs. Only what is asked for is decrypted.
     *
     * @throws IOException when it is not the file of that fingerprint in that case, now or when the bytes are read
     */
    public static SeekableByteChannel open(StreamingAead key, CaseId caseId, Digest fingerprint, Path place)
            throws IOException {
        FileChannel file = FileChannel.open(place, StandardOpenOption.READ);
        try {
            ByteBuffer content = ByteBuffer.allocate(SEALED);
            Window seal = new Window(file, file.size() - Parts.sealed(SEALED), Parts.sealed(SEALED));
            try (SeekableByteChannel opened = key.newSeekableDecryptingChannel(seal, ofSeal(caseId, fingerprint))) {
                while (content.hasRemaining() && opened.read(content) >= 0) {
                    continue;
                }
            }
            content.flip();
            UUID id = new UUID(content.getLong(), content.getLong());
            long bytes = content.getLong();
            if (file.size() != Parts.allSealed(bytes) + Parts.sealed(SEALED)) {
                throw new IOException("something is missing before the seal, or was put there");
            }
            return new SealedChannel(new SealedFile(key, caseId, id), file, bytes);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            file.close();
            throw new IOException("not what was put there: " + place.getFileName(), e);
        }
    }

    private byte[] ofPart(long part) {
        return ByteBuffer.allocate(OF_PART.length + IDS + Long.BYTES)
                .put(OF_PART)
                .putLong(caseId.value().getMostSignificantBits())
                .putLong(caseId.value().getLeastSignificantBits())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(part)
                .array();
    }

    private static byte[] ofSeal(CaseId caseId, Digest fingerprint) {
        return ByteBuffer.allocate(OF_SEAL.length + 2 * Long.BYTES + FINGERPRINT)
                .put(OF_SEAL)
                .putLong(caseId.value().getMostSignificantBits())
                .putLong(caseId.value().getLeastSignificantBits())
                .put(HexFormat.of().parseHex(fingerprint.hex()))
                .array();
    }
}
