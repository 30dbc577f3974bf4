package org.dalil.dossier.layout;

import java.util.Map;
import org.dalil.shared.Language;

/**
 * How wide numbers of sections are, so that the words after them can be set to begin at one edge: FO has no tabulator.
 * Advance widths of the fonts in em; the letters of annexes are measured as they stand alone.
 */
final class Widths {

    static final double MM_PER_POINT = .3528;
    static final double MONO = .6;
    static final double AMIRI_DIGIT = .532;
    static final double NOTO_SERIF_DIGIT = .559;

    private static final double OTHER_LETTER = .65;
    private static final Map<Character, Double> LETTERS = Map.ofEntries(
            Map.entry('A', .612),
            Map.entry('B', .582),
            Map.entry('C', .658),
            Map.entry('D', .693),
            Map.entry('E', .573),
            Map.entry('F', .522),
            Map.entry('أ', .234),
            Map.entry('ب', .926),
            Map.entry('ج', .661),
            Map.entry('د', .45),
            Map.entry('ه', .637),
            Map.entry('و', .4));

    private Widths() {}

    /** Width in mm of the number of a section set in Amiri. */
    static double sectionNumber(String number, double points) {
        double em = number.chars()
                .mapToDouble(c -> Character.isDigit(c) ? AMIRI_DIGIT : LETTERS.getOrDefault((char) c, OTHER_LETTER))
                .sum();
        return em * points * MM_PER_POINT;
    }

    /** Width in mm of a dash, or of a number with its full stop, before an item of a list. */
    static double listMark(String mark, Edition edition) {
        double digit = edition.type().pick(NOTO_SERIF_DIGIT, AMIRI_DIGIT);
        return mark.length() * digit * edition.type().size(TypeScale.Role.BODY).size() * MM_PER_POINT;
    }

    /** Width in mm of the word for annex, and the space after it. */
    static double annex(Language language, double points) {
        double em =
                switch (language) {
                    case ENGLISH -> 2.825;
                    case FRENCH -> 3.244;
                    case ARABIC -> 2.109;
                };
        return em * points * MM_PER_POINT;
    }
}
