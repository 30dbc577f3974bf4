package org.dalil.dossier.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.complexscripts.util.CharAssociation;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;

/**
 * Which letters each glyph of a font stands for. FOP gives a glyph that shaping chose, and that no character has, a code
 * of private use, and would write that code into the PDF as its text; so each word is shaped again and its letters asked
 * for.
 */
final class GlyphLetters {

    /** Says nothing: readers skip it, and the letter is not said twice. */
    private static final String JOINER = "\u200D";

    private final Map<String, Map<Integer, String>> byFont = new HashMap<>();

    GlyphLetters(Collection<Typeface> fonts, Set<String> arabic, Set<String> latin) {
        for (var font : fonts) {
            var real = font instanceof LazyFont lazy ? lazy.getRealFont() : font;
            if (real instanceof MultiByteFont multi && multi.performsSubstitution()) {
                var letters = new HashMap<Integer, String>();
                if (multi.hasChar('\u0627')) {
                    arabic.forEach(word -> learn(multi, word, "arab", letters, false));
                }
                latin.forEach(word -> learn(multi, word, "latn", letters, true));
                byFont.put(multi.getEmbedFontName(), letters);
            }
        }
    }

    /** Letters by code, for the font of this name. */
    Map<Integer, String> of(String font) {
        return byFont.getOrDefault(font, Map.of());
    }

    private static void learn(
            MultiByteFont font, String word, String script, Map<Integer, String> letters, boolean privateUseOnly) {
        var associations = new ArrayList<Object>();
        var shaped = font.performSubstitution(word, script, "dflt", associations, true);
        for (int i = 0; i < shaped.length() && i < associations.size(); i++) {
            int code = shaped.charAt(i);
            if (!privateUseOnly || ToUnicodeRepair.isPrivateUse(code)) {
                letters.putIfAbsent(code, continues(associations, i) ? JOINER : letters(word, associations, i));
            }
        }
    }

    private static String letters(String word, List<Object> associations, int at) {
        var association = (CharAssociation) associations.get(at);
        return word.substring(association.getStart(), association.getEnd());
    }

    /** Whether a code draws the rest of the letter of the code before it: Amiri draws a lam before a kaf in two strokes. */
    private static boolean continues(List<Object> associations, int at) {
        return at > 0
                && ((CharAssociation) associations.get(at)).getStart()
                        == ((CharAssociation) associations.get(at - 1)).getStart();
    }
}
