package org.dalil.accounts;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * A secret to be given to an app.
 *
 * @param text to type: base32, in groups of four
 * @param address to scan, in the form that such apps know
 */
public record SharedSecret(String text, String address) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_A_LETTER = 5;

    static SharedSecret of(byte[] secret, String email) {
        String letters = base32(secret);
        return new SharedSecret(
                String.join(" ", letters.split("(?<=\\G.{4})")),
                "otpauth://totp/Dalil:%s?secret=%s&issuer=Dalil&algorithm=SHA1&digits=6&period=30"
                        .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8), letters));
    }

    /** Twenty bytes are 32 letters, and nothing is left over. */
    private static String base32(byte[] secret) {
        String digits = new BigInteger(1, secret).toString(1 << BITS_OF_A_LETTER);
        String all = "0".repeat(secret.length * Byte.SIZE / BITS_OF_A_LETTER - digits.length()) + digits;
        return all.chars()
                .mapToObj(digit -> String.valueOf(BASE32.charAt(Character.digit(digit, 1 << BITS_OF_A_LETTER))))
                .collect(Collectors.joining());
    }
}
