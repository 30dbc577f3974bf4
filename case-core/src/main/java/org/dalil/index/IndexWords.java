package org.dalil.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.parties.Folding;

/**
 * The words of a text as the index knows them, folded. A number with parts, such as {@code D-2021-014/1}, is one word,
 * and one again from each of its parts on: so it is found as a whole, by its beginning, and by what people remember of it.
 * An Arabic word is also found without its article and the particles that are written together with it.
 */
public final class IndexWords {

    private static final int LONGEST = 100;
    private static final int MOST = 200;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ELISION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu)['\u2019]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وف]?(?:ال|بال|كال|لل))(.+)$");

    private IndexWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        chunks(text).flatMap(IndexWords::found).map(IndexWords::cut).limit(MOST).forEach(words::add);
        return words;
    }

    /** What somebody typed: each of these has to begin a word. */
    public static List<String> typed(String text) {
        return chunks(text)
                .flatMap(parts -> isNumber(parts) ? Stream.of(String.join("-", parts)) : parts.stream())
                .map(IndexWords::cut)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whether each of these words begins a word of a text. */
    public static boolean fit(List<String> typed, String text) {
        Set<String> its = of(text);
        return typed.stream().allMatch(word -> its.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static Stream<List<String>> chunks(String text) {
        return Arrays.stream(Folding.fold(ELISION.matcher(text).replaceAll(" ")).split(" "))
                .map(chunk -> Arrays.stream(BETWEEN.split(chunk))
                        .filter(part -> !part.isEmpty())
                        .toList())
                .filter(parts -> !parts.isEmpty());
    }

    private static boolean isNumber(List<String> parts) {
        return parts.stream().anyMatch(part -> DIGIT.matcher(part).find());
    }

    private static Stream<String> found(List<String> parts) {
        if (isNumber(parts)) {
            return IntStream.range(0, parts.size())
                    .mapToObj(first -> String.join("-", parts.subList(first, parts.size())));
        }
        List<String> words = new ArrayList<>(parts);
        for (String part : parts) {
            Matcher article = ARTICLE.matcher(part);
            if (article.matches() && article.group(1).length() >= SHORTEST_STEM) {
                words.add(article.group(1));
            }
        }
        return words.stream();
    }

    private static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The first word after all that begin so, in the order of the letters' numbers: the upper end of a range. */
    public static String after(String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        String rest = beginning.substring(0, beginning.length() - Character.charCount(last));
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return rest + Character.toString(Math.min(next, Character.MAX_CODE_POINT));
    }
}
