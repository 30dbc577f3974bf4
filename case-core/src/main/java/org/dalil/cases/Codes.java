package org.dalil.cases;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short codes by which people name what lies in a case: {@code E1}, {@code E2} … */
final class Codes {

    private Codes() {}

    /** The next one with this prefix, filled up with zeros: {@code E-07}. */
    static String next(String prefix, int digits, Collection<String> given) {
        String plain = next(prefix, given);
        return prefix
                + "0".repeat(Math.max(0, digits - (plain.length() - prefix.length())))
                + plain.substring(prefix.length());
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
