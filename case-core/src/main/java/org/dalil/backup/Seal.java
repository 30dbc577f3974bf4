package org.dalil.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.dalil.backup.BackupFailure.Reason;

/**
 * Encrypts and authenticates a stream of any length with a passphrase: AES-256-GCM in segments (Tink), under a key that
 * PBKDF2 makes of the passphrase. A segment that was changed, moved or left out at the end is noticed.
 * <pre>
 *   DALIL-BACKUP-1\n | rounds (4) | salt (16) | check (32) | segments
 * </pre>
 * The check tells a wrong passphrase from a damaged file, and is the other half of what PBKDF2 made.
 */
final class Seal {

    static final int SHORTEST_PASSPHRASE = 12;
    private static final byte[] MARK = "DALIL-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int SEGMENT = 1 << 20;

    private Seal() {}

    static OutputStream on(OutputStream target, char[] passphrase, int rounds) throws IOException {
        if (passphrase.length < SHORTEST_PASSPHRASE) {
            throw new BackupFailure(Reason.SHORT_PASSPHRASE, String.valueOf(SHORTEST_PASSPHRASE));
        }
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] made = derive(passphrase, salt, rounds);
        byte[] header = header(rounds, salt, Arrays.copyOfRange(made, KEY, 2 * KEY));
        new DataOutputStream(target).write(header);
        try {
            return segments(made).newEncryptingStream(target, header);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static InputStream off(InputStream source, char[] passphrase) throws IOException {
        DataInputStream start = new DataInputStream(source);
        byte[] salt = new byte[SALT];
        byte[] check = new byte[KEY];
        int rounds;
        try {
            if (!Arrays.equals(MARK, start.readNBytes(MARK.length))) {
                throw new BackupFailure(Reason.NO_BACKUP, "");
            }
            rounds = start.readInt();
            start.readFully(salt);
            start.readFully(check);
        } catch (EOFException e) {
            throw new BackupFailure(Reason.CHANGED, e);
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new BackupFailure(Reason.CHANGED, "rounds");
        }
        byte[] made = derive(passphrase, salt, rounds);
        if (!MessageDigest.isEqual(check, Arrays.copyOfRange(made, KEY, 2 * KEY))) {
            throw new BackupFailure(Reason.WRONG_PASSPHRASE, "");
        }
        try {
            return segments(made).newDecryptingStream(source, header(rounds, salt, check));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] header(int rounds, byte[] salt, byte[] check) {
        return ByteBuffer.allocate(MARK.length + Integer.BYTES + SALT + KEY)
                .put(MARK)
                .putInt(rounds)
                .put(salt)
                .put(check)
                .array();
    }

    private static byte[] derive(char[] passphrase, byte[] salt, int rounds) {
        PBEKeySpec wanted = new PBEKeySpec(passphrase, salt, rounds, 2 * KEY * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(wanted)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            wanted.clearPassword();
        }
    }

    private static AesGcmHkdfStreaming segments(byte[] made) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Arrays.copyOf(made, KEY), "HmacSha256", KEY, SEGMENT, 0);
    }
}
