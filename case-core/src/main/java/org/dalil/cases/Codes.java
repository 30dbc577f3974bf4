package org.dalil.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short codes by which people name what lies in a case: {@code E1}, {@code E2} … */
public final class Codes {

    /** As people count: {@code E2} before {@code E10}. */
    public static final Comparator<String> IN_ORDER =
            Comparator.<String, String>comparing(Codes::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private Codes() {}

    /** The next one with this prefix, filled up with zeros: {@code E-07}. */
    public static String next(String prefix, int digits, Collection<String> given) {
        String plain = next(prefix, given);
        return prefix
                + "0".repeat(Math.max(0, digits - (plain.length() - prefix.length())))
                + plain.substring(prefix.length());
    }

    private static String padded(String code) {
        return DIGITS.matcher(code)
                .replaceAll(digits -> "0".repeat(Math.max(0, 12 - digits.group().length())) + digits.group());
    }

    /** The next one with this prefix; numbers that were given are not given again while their owner is there. */
    static String next(String prefix, Collection<String> given) {
        Pattern numbered = Pattern.compile(Pattern.quote(prefix) + "([0-9]{1,6})");
        int last = given.stream()
                .map(numbered::matcher)
                .filter(Matcher::matches)
                .mapToInt(code -> Integer.parseInt(code.group(1)))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }
}
