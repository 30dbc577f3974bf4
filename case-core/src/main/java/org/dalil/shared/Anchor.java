package org.dalil.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the audit trail ended at some moment. Whoever keeps one elsewhere can find out later whether the trail still
 * contains it, or was written anew since, even by somebody who has the key.
 *
 * @param number of the last entry
 * @param seal of the last entry, which seals all entries before it
 */
public record Anchor(long number, Digest seal) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})[\\s:;,]+(?:seal[\\s:]+)?"
            + "([0-9a-f]{64}|[0-9a-f]{8}(?:[\\s\u00a0]+[0-9a-f]{8}){7})(?![\\s\u00a0]?[0-9a-f])");

    /** {@code 1234:3f9a…} */
    @Override
    public String toString() {
        return number + ":" + seal.hex();
    }

    /** Finds the anchor in whatever somebody kept: the file, a line of it, or the two values; also cut into groups. */
    public static Optional<Anchor> in(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.find()
                ? Optional.of(new Anchor(
                        Long.parseLong(matcher.group(1)),
                        new Digest(matcher.group(2).replaceAll("[^0-9a-f]", ""))))
                : Optional.empty();
    }
}
