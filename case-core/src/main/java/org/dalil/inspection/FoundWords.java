package org.dalil.inspection;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dalil.worker.Detail;
import org.dalil.worker.Sign;

/** What a file says, as a machine read it. */
public record FoundWords(String text, List<Detail> details) {

    /** So much fits into a row. */
    private static final int ROOM = 1_000_000;

    private static final int AT_ONCE = 100_000;
    private static final int MOST_DETAILS = 12;

    public FoundWords {
        details = List.copyOf(details);
    }

    /** What stands behind a sign, as much of it as a reader takes in. */
    public List<String> detailsOf(Sign sign) {
        return details.stream()
                .filter(detail -> detail.sign() == sign)
                .limit(MOST_DETAILS)
                .map(Detail::words)
                .toList();
    }

    /** How much more stands behind it. */
    public long furtherDetailsOf(Sign sign) {
        long all = details.stream().filter(detail -> detail.sign() == sign).count();
        return Math.max(0, all - MOST_DETAILS);
    }

    /** As much of it as there is room for; whoever opens it has to say of which file it is. */
    byte[] sealed(StreamingAead key, UUID file) {
        byte[] whole = sealedWhole(key, file);
        return whole.length <= ROOM
                ? whole
                : new FoundWords(text.substring(0, text.length() / 2), details).sealed(key, file);
    }

    private byte[] sealedWhole(StreamingAead key, UUID file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream words =
                new DataOutputStream(new GZIPOutputStream(key.newEncryptingStream(bytes, owner(file))))) {
            words.writeInt(details.size());
            for (Detail detail : details) {
                words.writeUTF(detail.sign().name());
                words.writeUTF(detail.words());
            }
            words.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("what a file says cannot be encrypted", e);
        }
        return bytes.toByteArray();
    }

    static FoundWords open(byte[] sealed, StreamingAead key, UUID file) {
        try (DataInputStream words = new DataInputStream(
                new GZIPInputStream(key.newDecryptingStream(new ByteArrayInputStream(sealed), owner(file)), AT_ONCE))) {
            List<Detail> details = new ArrayList<>();
            for (int left = words.readInt(); left > 0; left--) {
                details.add(new Detail(Sign.valueOf(words.readUTF()), words.readUTF()));
            }
            return new FoundWords(new String(words.readAllBytes(), StandardCharsets.UTF_8), details);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("what a file says does not open with the key of its case", e);
        }
    }

    private static byte[] owner(UUID file) {
        return ("finding:" + file).getBytes(StandardCharsets.US_ASCII);
    }
}
