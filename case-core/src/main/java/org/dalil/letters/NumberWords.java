package org.dalil.letters;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dalil.parties.Folding;
import org.dalil.shared.Language;

/** The small numbers that one language writes in words where another has digits: «six», «ستة». */
final class NumberWords {

    private static final int FIRST = 2;

    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.ENGLISH,
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            Language.FRENCH,
            List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
            Language.ARABIC,
            List.of(
                    "اثن(?:ان|ين|تان|تين)|اثنا",
                    "ثلاث[ةه]?",
                    "أربع[ةه]?",
                    "خمس[ةه]?",
                    "ست[ةه]?",
                    "سبع[ةه]?",
                    "ثماني?[ةه]?",
                    "تسع[ةه]?",
                    "عشر[ةه]?",
                    "(?:أحد|إحدى) عشر[ةه]?",
                    "(?:اثنا|اثني|اثنتا|اثنتي) عشر[ةه]?"));

    private NumberWords() {}

    static boolean has(Language language, String text, String number) {
        if (!number.matches("[0-9]{1,2}")) {
            return false;
        }
        int index = Integer.parseInt(number) - FIRST;
        List<String> words = WORDS.get(language);
        return index >= 0
                && index < words.size()
                && Pattern.compile("(?<!\\p{L})[وبلف]?(?:ال)?(?:" + folded(words.get(index)) + ")(?!\\p{L})")
                        .matcher(Folding.fold(text))
                        .find();
    }

    private static String folded(String pattern) {
        return pattern.replaceAll("[أإ]", "ا").replace("ى", "ي");
    }
}
