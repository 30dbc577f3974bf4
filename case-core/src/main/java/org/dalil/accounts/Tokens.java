package org.dalil.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where secrets that nobody can guess come from. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;
    private static final int CODES = 10;
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;

    /** No letter that looks like another one or like a digit. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private Tokens() {}

    /** 256 bits, as part of an address. */
    static String forLink() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(LINK_BYTES));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Ten codes of 78 bits, to be printed and typed. */
    static List<String> recoveryCodes() {
        return Stream.generate(Tokens::recoveryCode).limit(CODES).toList();
    }

    /** A code as somebody may have typed it, in the one form in which it is compared. */
    static String normalised(String code) {
        String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return String.join("-", letters.split("(?<=\\G.{" + LETTERS_OF_A_GROUP + "})"));
    }

    private static String recoveryCode() {
        return String.join(
                "-",
                IntStream.range(0, GROUPS)
                        .mapToObj(group -> RANDOM.ints(LETTERS_OF_A_GROUP, 0, LETTERS.length())
                                .mapToObj(LETTERS::charAt)
                                .map(String::valueOf)
                                .reduce("", String::concat))
                        .toList());
    }
}
