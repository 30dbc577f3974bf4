package org.dalil.launch;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password one can read aloud and type without error: five groups such as {@code miko}, 61 bits. */
final class ReadablePassword {

    private static final String CONSONANTS = "bdfghkmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int GROUPS = 5;
    private static final int SYLLABLES = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return IntStream.range(0, SYLLABLES)
                .mapToObj(syllable -> "" + oneOf(CONSONANTS) + oneOf(VOWELS))
                .collect(Collectors.joining());
    }

    private static char oneOf(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
