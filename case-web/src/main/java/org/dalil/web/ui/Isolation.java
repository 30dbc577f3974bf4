package org.dalil.web.ui;

import java.text.Bidi;
import org.dalil.shared.Language;

/** What {@code <bdi>} is to markup: words in the other script do not turn the sentence around them. */
public final class Isolation {

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Isolation() {}

    public static String of(String text, Language around) {
        boolean bothWays = around == Language.ARABIC
                ? text.chars().anyMatch(letter -> letter >= 'A' && letter <= 'z')
                : Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return bothWays ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}
