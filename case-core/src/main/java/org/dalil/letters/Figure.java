package org.dalil.letters;

/**
 * Something in a text that has to stand in its other languages too.
 *
 * @param key the same in all languages
 * @param words as the text has it, with what stands {@code before} and {@code after}
 */
public record Figure(Kind kind, String key, String before, String words, String after) {

    /** What it is. */
    public enum Kind {
        NUMBER,
        DATE,
        CITATION,
        NAME
    }

    private static final int AROUND = 40;

    static Figure at(Kind kind, String key, String text, int start, int end) {
        return new Figure(
                kind,
                key,
                text.substring(wordStart(text, Math.max(0, start - AROUND)), start)
                        .replaceAll("\\s+", " "),
                text.substring(start, end),
                text.substring(end, wordEnd(text, Math.min(text.length(), end + AROUND)))
                        .replaceAll("\\s+", " "));
    }

    private static int wordStart(String text, int from) {
        int start = from;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Its digits alone. */
    String digits() {
        return key.replaceAll("[^0-9]", "");
    }
}
