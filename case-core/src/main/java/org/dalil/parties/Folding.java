package org.dalil.parties;

import java.text.Normalizer;
import java.util.Locale;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * Makes spellings that mean the same look the same, for search only: stored text is never touched. Folds alef with
 * hamza or madda, alef maqsura and ya, ta marbuta and ha, tatweel, vowel marks, no-break spaces, quotation marks,
 * Arabic-Indic digits, case and Latin accents (domain brief, A.6).
 */
public final class Folding {

    private static final int SORTED_BY = 200;

    private Folding() {}

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .map(Folding::letter)
                .filter(letter -> letter >= 0)
                .forEach(folded::appendCodePoint);
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The key of lists for readers of a language. */
    static String sortedBy(LocalText name, Language language) {
        String key = name.best(language).map(spoken -> fold(spoken.text())).orElse("");
        return key.substring(0, Math.min(key.length(), SORTED_BY));
    }

    private static int letter(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK || letter == 'ـ') {
            return -1;
        }
        if (Character.isSpaceChar(letter)) {
            return ' ';
        }
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        return switch (letter) {
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ٱ' -> 'ا';
            case '"', '\'', '“', '”', '„', '«', '»', '‘', '’', '‹', '›' -> -1;
            default -> letter;
        };
    }
}
