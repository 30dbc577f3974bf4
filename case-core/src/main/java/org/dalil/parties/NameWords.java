package org.dalil.parties;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a name as search knows them: folded, without punctuation, none longer than the index takes. */
final class NameWords {

    private static final int LONGEST = 100;
    private static final int MOST = 60;
    private static final int SHORTEST_ENDING = 2;

    private NameWords() {}

    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(NameWords::cut)
                .distinct()
                .limit(MOST)
                .forEach(words::add);
        return words;
    }

    /** The word, and what is left of it when one forgets how it begins: of {@code alkhalij} at last {@code ij}. */
    static List<String> endings(String word) {
        return IntStream.rangeClosed(0, Math.max(0, word.length() - SHORTEST_ENDING))
                .filter(start -> !Character.isLowSurrogate(word.charAt(start)))
                .mapToObj(word::substring)
                .toList();
    }

    private static String cut(String word) {
        return word.length() <= LONGEST
                ? word
                : word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /**
     * The first word that comes after everything that begins so, in the order of the letters' numbers: the upper end
     * of a range.
     */
    static String after(String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        String rest = beginning.substring(0, beginning.length() - Character.charCount(last));
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return rest + Character.toString(Math.min(next, Character.MAX_CODE_POINT));
    }
}
