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
                var association = (CharAssociation) associations.get(i);
                letters.putIfAbsent(code, word.substring(association.getStart(), end(associations, i)));
            }
        }
    }

    /** Where the letters of a code end: a code that was shaped with a look at the next one does not take its letters. */
    private static int end(List<Object> associations, int at) {
        var own = (CharAssociation) associations.get(at);
        if (at + 1 < associations.size()) {
            int next = ((CharAssociation) associations.get(at + 1)).getStart();
            return next > own.getStart() ? Math.min(own.getEnd(), next) : own.getEnd();
        }
        return own.getEnd();
    }
}
