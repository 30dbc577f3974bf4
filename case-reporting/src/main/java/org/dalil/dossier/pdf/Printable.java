package org.dalil.dossier.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dalil.shared.Language;

/** What our fonts can print. */
public final class Printable {

    private static final String SERIF = "NotoSerif_400Regular";
    private static final String AMIRI = "Amiri_400Regular";

    /** Read on first use, and once. */
    private static final class Glyphs {
        static final Map<String, CmapLookup> BY_FONT =
                Stream.of(SERIF, AMIRI).collect(Collectors.toMap(Function.identity(), Glyphs::of));

        private static CmapLookup of(String font) {
            try (var file = Printable.class.getResourceAsStream("fonts/" + font + ".ttf")) {
                return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Printable() {}

    /**
     * The text with a question mark for each character for which the fonts of that edition have no sign, and without marks
     * of direction.
     */
    public static String text(Language edition, String text) {
        List<CmapLookup> fonts = edition == Language.ARABIC
                ? List.of(Glyphs.BY_FONT.get(AMIRI))
                : List.of(Glyphs.BY_FONT.get(SERIF), Glyphs.BY_FONT.get(AMIRI));
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> letter == '\n' || !Character.isWhitespace(letter) ? letter : ' ')
                .map(letter -> letter == '\n' || isIn(fonts, letter) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isIn(List<CmapLookup> fonts, int letter) {
        return fonts.stream().anyMatch(glyphs -> glyphs.getGlyphId(letter) != 0);
    }
}
