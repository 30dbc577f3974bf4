package org.dalil.shared;

/** What a person can type. */
public final class PlainText {

    private PlainText() {}

    /** No control characters but line ends and tabs, no half of a pair, no noncharacter: PostgreSQL or a reader chokes. */
    public static boolean isReadable(String text) {
        return text.codePoints()
                .noneMatch(letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\t'
                        || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
                        || (letter & 0xFFFE) == 0xFFFE);
    }
}
