package org.dalil.dossier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the text of the PDF the text of its source: each glyph is led back to the letters it stands for. */
final class ToUnicodeRepair {

    private static final Pattern SECTION = Pattern.compile("(?s)beginbf(char|range)(.*?)endbf");
    private static final Pattern TWO = Pattern.compile("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>");
    private static final Pattern THREE = Pattern.compile("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>");
    private static final String END_OF_HEADER = "endcodespacerange";
    private static final String FOOTER = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    /** A section of a CMap may have a hundred entries. */
    private static final int SECTION_SIZE = 100;

    private final GlyphLetters letters;
    private final Map<COSStream, String> seen = new HashMap<>();

    ToUnicodeRepair(GlyphLetters letters) {
        this.letters = letters;
    }

    static boolean isPrivateUse(int code) {
        return code >= 0xE000 && code <= 0xF8FF;
    }

    void apply(COSDictionary dictionary) throws IOException {
        if (COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))
                && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            var font = dictionary.getNameAsString(COSName.BASE_FONT).replaceFirst("^.*\\+", "");
            if (seen.put(map, font) == null) {
                rewrite(map, font);
            }
        }
    }

    private void rewrite(COSStream map, String font) throws IOException {
        String text;
        try (var stream = map.createInputStream()) {
            text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        var entries = new ArrayList<>(entries(text).entrySet());
        var out =
                new StringBuilder(text.substring(0, text.indexOf(END_OF_HEADER) + END_OF_HEADER.length())).append('\n');
        for (int i = 0; i < entries.size(); i += SECTION_SIZE) {
            var section = entries.subList(i, Math.min(entries.size(), i + SECTION_SIZE));
            out.append(section.size()).append(" beginbfchar\n");
            for (var entry : section) {
                out.append('<').append(hex(entry.getKey())).append("> <");
                repaired(entry.getValue(), font).chars().forEach(c -> out.append(hex(c)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        try (var stream = map.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(out.append(FOOTER).toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String repaired(String text, String font) {
        if (text.length() != 1) {
            return text;
        }
        int code = text.charAt(0);
        var known = letters.of(font).get(code);
        if (isPrivateUse(code)) {
            if (known == null || known.isEmpty()) {
                throw new PdfFailure("no letters known for glyph U+" + hex(code) + " of " + font);
            }
            return known;
        }
        if (isPresentationForm(code)) {
            return known == null || known.isEmpty() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : known;
        }
        return text;
    }

    private static boolean isPresentationForm(int code) {
        return code >= 0xFB50 && code <= 0xFDFF || code >= 0xFE70 && code <= 0xFEFC;
    }

    /** Text by glyph. */
    private static Map<Integer, String> entries(String map) {
        var entries = new TreeMap<Integer, String>();
        var sections = SECTION.matcher(map);
        while (sections.find()) {
            if (sections.group(1).equals("char")) {
                var entry = TWO.matcher(sections.group(2));
                while (entry.find()) {
                    entries.put(number(entry.group(1)), text(entry.group(2)));
                }
            } else {
                var entry = THREE.matcher(sections.group(2));
                while (entry.find()) {
                    int low = number(entry.group(1));
                    for (int glyph = low; glyph <= number(entry.group(2)); glyph++) {
                        entries.put(glyph, String.valueOf((char) (number(entry.group(3)) + glyph - low)));
                    }
                }
            }
        }
        return entries;
    }

    private static String text(String hex) {
        var text = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            text.append((char) number(hex.substring(i, i + 4)));
        }
        return text.toString();
    }

    private static int number(String hex) {
        return Integer.parseInt(hex, 16);
    }

    private static String hex(int number) {
        var hex = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
