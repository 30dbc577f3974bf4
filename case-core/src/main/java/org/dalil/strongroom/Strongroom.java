package org.dalil.strongroom;

import com.google.crypto.tink.StreamingAead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.vault.DataKeys;

/**
 * Keeps files encrypted, in parts of 4 MiB. A part opens only as that part of that file in that case, and the last one
 * knows that it is the last: what was cut off, exchanged or moved does not open.
 */
@ApplicationScoped
public class Strongroom {

    private static final int PART = 4 << 20;
    private static final byte[] LABEL = "dalil-dossier-1".getBytes(StandardCharsets.US_ASCII);
    private static final int IDS = 4 * Long.BYTES;

    private final SealedParts parts;
    private final DataKeys keys;

    protected Strongroom() { // for the proxy
        this(null, null);
    }

    @Inject
    public Strongroom(SealedParts parts, DataKeys keys) {
        this.parts = parts;
        this.keys = keys;
    }

    /** Sees to it that the case has a key: in a transaction before the one in which something is kept. */
    public void prepare(CaseId file) {
        keys.provideFor(file);
    }

    /** @param output the id of the file */
    public void keep(CaseId file, UUID output, byte[] content) {
        StreamingAead key = keys.of(file);
        int position = 0;
        int from = 0;
        do {
            int to = Math.min(content.length, from + PART);
            byte[] label = label(file, output, position, to == content.length);
            parts.add(new SealedPart(new SealedPart.Place(output, position++), sealed(key, content, from, to, label)));
            from = to;
        } while (from < content.length);
    }

    /** All of it; nothing where nothing was kept under that id. */
    public byte[] fetch(CaseId file, UUID output) {
        List<SealedPart> all = parts.of(output);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int position = 0; position < all.size(); position++) {
            byte[] label = label(file, output, position, position == all.size() - 1);
            content.writeBytes(opened(keys.of(file), all.get(position).content(), label));
        }
        return content.toByteArray();
    }

    private static byte[] sealed(StreamingAead key, byte[] content, int from, int to, byte[] label) {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(to - from + (to - from) / 1_000 + 256);
        try (OutputStream out = key.newEncryptingStream(sealed, label)) {
            out.write(content, from, to - from);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("bytes in memory can be encrypted", e);
        }
        return sealed.toByteArray();
    }

    private static byte[] opened(StreamingAead key, byte[] sealed, byte[] label) {
        try (InputStream in = key.newDecryptingStream(new ByteArrayInputStream(sealed), label)) {
            return in.readAllBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key", e);
        } catch (IOException e) {
            throw new UncheckedIOException("not what was put there", e);
        }
    }

    private static byte[] label(CaseId file, UUID output, int position, boolean last) {
        return ByteBuffer.allocate(LABEL.length + IDS + Integer.BYTES + 1)
                .put(LABEL)
                .putLong(file.value().getMostSignificantBits())
                .putLong(file.value().getLeastSignificantBits())
                .putLong(output.getMostSignificantBits())
                .putLong(output.getLeastSignificantBits())
                .putInt(position)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
