package org.dalil.leaks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made ready to be searched for many things.
 *
 * @param words folded, in their order
 * @param places where each word stands, also without its article and the particles that are written with it
 * @param squeezed all letters and digits without what stands between them
 * @param begins where in that words begin, with and without their articles
 * @param ends where in that words end
 * @param plain in small letters, as it is written
 * @param digits every run of digits, with no sign between them
 */
record SearchedText(
        List<String> words,
        Map<String, List<Integer>> places,
        String squeezed,
        BitSet begins,
        BitSet ends,
        String folded,
        String plain,
        String sounds,
        List<String> digits,
        List<double[]> points) {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_LATIN_STEM = 4;
    private static final Pattern ARTICLE = Pattern.compile("^[وف]?(?:ال|بال|كال|لل)(?=.{3})");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ ().\\-/\u2010-\u2015\u00a0]{0,3}\\d){6,30}");
    private static final Pattern AT =
            Pattern.compile("\\s*[\\[({<]\\s*at\\s*[\\])}>]\\s*|\\s+at\\s+(?=[\\w-]+\\s*[\\[({<]\\s*dot)");
    private static final Pattern DOT = Pattern.compile("\\s*[\\[({<]\\s*dot\\s*[\\])}>]\\s*");

    static SearchedText of(String text) {
        String folded = Words.folded(text);
        List<String> words = Words.of(folded);
        Map<String, List<Integer>> places = new HashMap<>();
        StringBuilder squeezed = new StringBuilder();
        BitSet begins = new BitSet();
        BitSet ends = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            begins.set(squeezed.length());
            for (String stem : stems(word)) {
                places.computeIfAbsent(stem, one -> new ArrayList<>()).add(i);
                begins.set(squeezed.length() + word.length() - stem.length());
            }
            squeezed.append(word);
            ends.set(squeezed.length());
        }
        List<String> digits = new ArrayList<>();
        Matcher run = DIGITS.matcher(folded);
        while (run.find()) {
            digits.add(run.group().replaceAll("\\D", ""));
        }
        String plain = DOT.matcher(AT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("@"))
                .replaceAll(".");
        return new SearchedText(
                words,
                places,
                squeezed.toString(),
                begins,
                ends,
                folded,
                plain,
                Sounds.of(text),
                digits,
                Points.in(folded));
    }

    /** The word, and what it may be without what is written together with it. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>(List.of(word));
        Matcher article = ARTICLE.matcher(word);
        if (article.find()) {
            stems.add(word.substring(article.end()));
        }
        if (word.length() > SHORTEST_STEM && "وفبلك".indexOf(word.charAt(0)) >= 0) {
            stems.add(word.substring(1));
        }
        if (word.length() >= SHORTEST_LATIN_STEM + 2 && (word.startsWith("al") || word.startsWith("el"))) {
            stems.add(word.substring(2));
        }
        return stems;
    }

    List<Integer> of(List<String> stems) {
        return stems.stream()
                .flatMap(stem -> places.getOrDefault(stem, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Whether these letters stand in it, whatever stands between them, from the beginning of a word to the end of one. */
    boolean hasWhole(String letters) {
        for (int at = squeezed.indexOf(letters); at >= 0; at = squeezed.indexOf(letters, at + 1)) {
            if (begins.get(at) && ends.get(at + letters.length())) {
                return true;
            }
        }
        return false;
    }
}
