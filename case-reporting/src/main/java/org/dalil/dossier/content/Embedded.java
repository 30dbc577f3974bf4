package org.dalil.dossier.content;

import java.util.regex.Pattern;

/**
 * Arabic words inside a sentence that runs from left to right, between the signs that Unicode has for it: without them
 * the digits beside such words change sides. The layout takes the signs out again and sets what stands between them.
 */
public final class Embedded {

    /** Arabic words that are marked; the group is the words alone. */
    public static final Pattern ARABIC = Pattern.compile("\u202B([^\u202B\u202C]*)\u202C");

    private static final Pattern SIGNS = Pattern.compile("[\u202B\u202C]");

    private Embedded() {}

    public static String arabic(String words) {
        return "\u202B" + words + "\u202C";
    }

    /** The text without any sign. */
    public static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("");
    }
}
