package org.dalil.secrets;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Seals the key file with a passphrase, so that whoever copies the disk has no keys: AES-256-GCM, under a key that PBKDF2
 * makes of the passphrase.
 * <pre>
 *   DALIL-KEYS-1 rounds salt sealed      in one line, salt and sealed in Base64
 * </pre>
 */
final class KeySeal {

    static final int SHORTEST = 12;
    private static final String MARK = "DALIL-KEYS-1";
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int KEY_BITS = 256;

    private final char[] passphrase;
    private final int rounds;

    KeySeal(char[] passphrase) {
        this(passphrase, ROUNDS);
    }

    KeySeal(char[] passphrase, int rounds) {
        if (passphrase.length < SHORTEST) {
            throw new IllegalStateException(
                    "The passphrase of the keys is too short: it needs " + SHORTEST + " characters or more.");
        }
        this.passphrase = passphrase.clone();
        this.rounds = rounds;
    }

    /** From the file that {@code DALIL_KEY_PASSPHRASE_FILE} names, or else from {@code DALIL_KEY_PASSPHRASE}. */
    static Optional<KeySeal> of(Map<String, String> environment) {
        String file = environment.getOrDefault("DALIL_KEY_PASSPHRASE_FILE", "");
        String words = environment.getOrDefault("DALIL_KEY_PASSPHRASE", "");
        if (!file.isEmpty()) {
            try {
                words = Files.readString(Path.of(file)).strip();
            } catch (IOException e) {
                throw new UncheckedIOException("DALIL_KEY_PASSPHRASE_FILE cannot be read: " + file, e);
            }
        } else if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new KeySeal(words.toCharArray()));
    }

    static boolean isOn(String content) {
        return content.startsWith(MARK);
    }

    String on(String keys) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] sealed = new AesGcmJce(derive(salt, rounds))
                    .encrypt(keys.getBytes(StandardCharsets.UTF_8), MARK.getBytes(StandardCharsets.UTF_8));
            Base64.Encoder text = Base64.getEncoder();
            return MARK + " " + rounds + " " + text.encodeToString(salt) + " " + text.encodeToString(sealed) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** @throws GeneralSecurityException when the passphrase is another one, or the file was changed */
    String off(String content) throws GeneralSecurityException {
        String[] parts = content.strip().split(" ");
        if (parts.length != 4 || !parts[1].matches("[0-9]{1,8}") || Integer.parseInt(parts[1]) > MOST_ROUNDS) {
            throw new GeneralSecurityException("not as it was written");
        }
        try {
            byte[] keys = new AesGcmJce(derive(Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1])))
                    .decrypt(Base64.getDecoder().decode(parts[3]), MARK.getBytes(StandardCharsets.UTF_8));
            return new String(keys, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not as it was written", e);
        }
    }

    private byte[] derive(byte[] salt, int times) throws GeneralSecurityException {
        PBEKeySpec wanted = new PBEKeySpec(passphrase, salt, times, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(wanted)
                    .getEncoded();
        } finally {
            wanted.clearPassword();
        }
    }
}
