package org.dalil.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dalil.shared.Language;

/** What a text tells at first sight: its language, a title, where its body begins. Guesses, for people to correct. */
public record FirstSight(String text) {

    private static final int LONGEST_TITLE = 300;
    private static final int SHORTEST_TITLE = 10;
    private static final int SENTENCE = 80;
    private static final int PARAGRAPH = 100;
    private static final int MUCH = 20_000;
    private static final Map<Language, List<String>> SMALL_WORDS = Map.of(
            Language.ENGLISH, List.of(" the ", " of ", " and ", " to ", " is "),
            Language.FRENCH, List.of(" le ", " la ", " les ", " des ", " et ", " une "));

    public Language language() {
        String beginning = text.substring(0, Math.min(MUCH, text.length()));
        long arabic = beginning.chars().filter(FirstSight::isArabic).count();
        long letters = beginning.chars().filter(Character::isLetter).count();
        if (arabic * 2 > letters) {
            return Language.ARABIC;
        }
        String words = " " + beginning.toLowerCase(Language.FRENCH.locale()).replaceAll("[\\s’']+", " ") + " ";
        return often(words, Language.FRENCH) > often(words, Language.ENGLISH) ? Language.FRENCH : Language.ENGLISH;
    }

    private static long often(String words, Language language) {
        return SMALL_WORDS.getOrDefault(language, List.of()).stream()
                .mapToLong(word -> words.split(word, -1).length - 1L)
                .sum();
    }

    /** The first line that looks like one, in the script of the text; empty if there is none. */
    public String title() {
        boolean arabic = language() == Language.ARABIC;
        return text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_TITLE)
                .filter(line -> line.chars().anyMatch(FirstSight::isArabic) == arabic)
                .findFirst()
                .map(line -> line.length() <= LONGEST_TITLE ? line : line.substring(0, cut(line)) + "…")
                .orElse("");
    }

    /** Where the first line begins that is a sentence, not a title, a menu or a salutation. */
    public int bodyStart() {
        int sentence = firstLine(line -> line.length() >= SENTENCE && endsLikeASentence(line));
        int paragraph =
                sentence >= 0 ? sentence : firstLine(line -> line.length() >= PARAGRAPH && !line.matches(".*[,،:]"));
        return Math.max(paragraph, 0);
    }

    private int firstLine(Predicate<String> wanted) {
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (wanted.test(text.substring(start, end).strip())) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }

    private static boolean endsLikeASentence(String line) {
        return line.matches("(?s).*[.!?؟…۔][\"”»’)\\s]*");
    }

    private static int cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        return space > SHORTEST_TITLE ? space : line.offsetByCodePoints(0, SHORTEST_TITLE);
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
