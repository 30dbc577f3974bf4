package org.dalil.leaks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.parties.Folding;

/**
 * Names by their consonants, which Arabic writes and on which those agree who write Arabic names in Latin letters: Laila and
 * Leyla, Mohamed and Muhammad, and ليلى. Only names are compared: words that begin with a capital, or Arabic ones.
 */
final class Sounds {

    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_IN_ARABIC = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’‘ʿʾ]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وف]?(?:ال|بال|لل)|(?:al|el)(?=.{4}))(?=.{3})");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ال");
    private static final Map<String, String> PAIRS = Map.of(
            "kh", "x", "sh", "c", "ch", "c", "gh", "j", "th", "t", "dh", "d", "ph", "f", "dj", "j", "ou", "", "ck",
            "k");
    private static final Map<Character, Character> LATIN = Map.ofEntries(
            Map.entry('b', 'b'),
            Map.entry('p', 'b'),
            Map.entry('t', 't'),
            Map.entry('j', 'j'),
            Map.entry('g', 'j'),
            Map.entry('h', 'h'),
            Map.entry('x', 'x'),
            Map.entry('d', 'd'),
            Map.entry('r', 'r'),
            Map.entry('z', 'z'),
            Map.entry('s', 's'),
            Map.entry('c', 'k'),
            Map.entry('f', 'f'),
            Map.entry('v', 'f'),
            Map.entry('q', 'k'),
            Map.entry('k', 'k'),
            Map.entry('l', 'l'),
            Map.entry('m', 'm'),
            Map.entry('n', 'n'));
    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ب', 'b'),
            Map.entry('ت', 't'),
            Map.entry('ث', 't'),
            Map.entry('ج', 'j'),
            Map.entry('ح', 'h'),
            Map.entry('خ', 'x'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'd'),
            Map.entry('ر', 'r'),
            Map.entry('ز', 'z'),
            Map.entry('س', 's'),
            Map.entry('ش', 'c'),
            Map.entry('ص', 's'),
            Map.entry('ض', 'd'),
            Map.entry('ط', 't'),
            Map.entry('ظ', 'z'),
            Map.entry('غ', 'j'),
            Map.entry('ف', 'f'),
            Map.entry('ق', 'k'),
            Map.entry('ك', 'k'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'),
            Map.entry('ه', 'h'));

    private Sounds() {}

    /** First and last word, in either order; none where they are too short to tell anybody. */
    static List<String> ofName(String spelling) {
        List<String> sounds = new ArrayList<>();
        Matcher word = WORD.matcher(spelling);
        while (word.find()) {
            String sound = ofWord(word.group());
            if (!sound.isEmpty() && !isArticle(word.group())) {
                sounds.add(sound);
            }
        }
        if (sounds.size() < 2) {
            return List.of();
        }
        String first = sounds.get(0);
        String last = sounds.get(sounds.size() - 1);
        boolean tells = first.length() >= SHORTEST_WORD
                && last.length() >= SHORTEST_WORD
                && first.length() + last.length() >= SHORTEST_NAME;
        return tells ? List.of(" " + first + " " + last + " ", " " + last + " " + first + " ") : List.of();
    }

    /** Of all names in a text, parted by blanks; between words that are no names stands a bar. */
    static String of(String text) {
        StringBuilder sounds = new StringBuilder(" ");
        Matcher word = WORD.matcher(text);
        int end = 0;
        String before = "";
        while (word.find()) {
            String letters = word.group();
            boolean isArabic = letters.codePoints().anyMatch(letter -> letter >= 0x600 && letter < 0x780);
            boolean isNear = text.substring(end, word.start())
                    .chars()
                    .noneMatch(sign -> sign == '.' || sign == ';' || sign == '\n');
            end = word.end();
            if (isArticle(letters)) {
                continue;
            }
            if (!isArabic && !Character.isUpperCase(letters.codePointAt(0))) {
                before = "";
                sounds.append("| ");
                continue;
            }
            String sound = ofWord(letters);
            if (!isNear || isArabic && before.length() + sound.length() < SHORTEST_IN_ARABIC) {
                sounds.append("| ");
            }
            sounds.append(sound).append(' ');
            before = sound;
        }
        return sounds.toString();
    }

    private static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String ofWord(String word) {
        String folded =
                Folding.fold(Normalizer.normalize(word, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        Matcher article = ARTICLE.matcher(folded);
        String stem = article.find() ? folded.substring(article.end()) : folded;
        if (stem.length() > 2
                && (stem.endsWith("ه") || stem.endsWith("h") && !stem.matches(".*[bcdfgjklmnpqrstvxz]h"))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        StringBuilder sound = new StringBuilder();
        char last = 0;
        for (int i = 0; i < stem.length(); i++) {
            String pair = i + 1 < stem.length() ? PAIRS.get(stem.substring(i, i + 2)) : null;
            char letter = stem.charAt(i);
            if (pair != null) {
                i++;
                letter = pair.isEmpty() ? 0 : pair.charAt(0);
            }
            Character consonant = pair != null
                    ? (letter == 0 ? null : Character.valueOf(letter))
                    : LATIN.getOrDefault(letter, ARABIC.get(letter));
            if (consonant != null && letter != last) {
                sound.append(consonant.charValue());
            }
            last = letter;
        }
        return sound.toString();
    }
}
