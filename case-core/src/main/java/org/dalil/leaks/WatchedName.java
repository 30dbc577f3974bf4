package org.dalil.leaks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name, and everything as which it may appear: whole or in parts, backwards, with and without articles, with the first
 * name as a letter, written as one word, or as it sounds in the other script.
 */
record WatchedName(String code, List<String> words, List<String> joined, List<String> sounds, Pattern initials) {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ال");

    /** Letters that are words, in one language or another. */
    private static final Set<String> WORDS_BY_THEMSELVES =
            Set.of("a", "e", "i", "o", "u", "y", "d", "l", "s", "c", "j", "m", "n", "t");

    private static final int SHORTEST = 3;
    private static final int LONG = 9;
    private static final int NEAR = 3;
    private static final int NEAR_BEHIND = 2;

    static WatchedName of(String code, String spelling) {
        List<String> all = Words.of(Words.folded(spelling));
        List<String> words =
                all.stream().filter(word -> !ARTICLES.contains(word)).toList();
        Set<String> joined = new LinkedHashSet<>();
        for (List<String> one : List.of(all, words, stems(words), ends(words), ends(stems(words)))) {
            String letters = String.join("", one);
            if (letters.length() >= SHORTEST) {
                joined.add(letters);
            }
        }
        boolean several = words.size() > 1;
        return new WatchedName(
                code,
                words,
                List.copyOf(joined),
                several ? Sounds.ofName(spelling) : List.of(),
                several ? initials(words) : Pattern.compile("(?!)"));
    }

    private static List<String> stems(List<String> words) {
        return words.stream().map(WatchedName::stem).toList();
    }

    /** Without the names of the fathers. */
    private static List<String> ends(List<String> words) {
        return words.size() < 2 ? words : List.of(words.get(0), words.get(words.size() - 1));
    }

    private static String stem(String word) {
        List<String> stems = SearchedText.stems(word);
        boolean article = stems.size() > 1 && (word.startsWith("ال") || word.startsWith("al") || word.startsWith("el"));
        return article ? stems.get(1) : word;
    }

    boolean canBeFound() {
        return !joined.isEmpty();
    }

    boolean isIn(SearchedText text) {
        if (joined.stream().anyMatch(text::hasWhole)) {
            return true;
        }
        if (words.size() < 2) {
            return false;
        }
        return joined.stream().anyMatch(letters -> letters.length() >= LONG && isWithin(letters, text))
                || isApart(text)
                || sounds.stream().anyMatch(text.sounds()::contains);
    }

    /** As one word among letters that belong to others, or written backwards as some programs put Arabic into a file. */
    private static boolean isWithin(String letters, SearchedText text) {
        return text.squeezed().contains(letters) || text.squeezed().contains(new StringBuilder(letters).reverse());
    }

    /** The first and the last word near one another, in whatever order; or the last one with the letter of the first. */
    private boolean isApart(SearchedText text) {
        List<Integer> lasts = text.of(forms(words.get(words.size() - 1)));
        if (lasts.isEmpty()) {
            return false;
        }
        Set<Integer> firsts = Set.copyOf(text.of(forms(words.get(0))));
        for (int last : lasts) {
            boolean before = IntStream.rangeClosed(1, NEAR).anyMatch(away -> firsts.contains(last - away));
            boolean behind = IntStream.rangeClosed(1, NEAR_BEHIND).anyMatch(away -> firsts.contains(last + away));
            if (before || behind) {
                return true;
            }
        }
        return initials.matcher(text.folded()).find();
    }

    private static List<String> forms(String word) {
        return List.of(word, stem(word));
    }

    /** {@code L. Haddad}, {@code L. M. al-Haddad}, {@code Haddad, L.} */
    private static Pattern initials(List<String> words) {
        String first = words.get(0);
        String letter = Pattern.quote(first.substring(0, first.offsetByCodePoints(0, 1)));
        String last = "(?:ال|al[ -]?|el[ -]?)?" + Pattern.quote(stem(words.get(words.size() - 1)));
        String sign = WORDS_BY_THEMSELVES.contains(first.substring(0, 1)) ? "\\. ?" : "(?:\\. ?|[ _-])";
        String none = "(?<![\\p{L}\\p{N}])";
        String over = "(?![\\p{L}\\p{N}])";
        return Pattern.compile(none + letter + sign + "(?:\\p{L}\\.? ?){0,2}" + last + over + "|" + none + last
                + " ?, ?" + letter + over);
    }

    @Override
    public String toString() {
        return "WatchedName";
    }
}
