package org.dalil.dossier.returned;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.shared.Language;

/**
 * Which text this is, as it says itself.
 *
 * @param request its number, as people cite it
 * @param version such as {@code v0.3}
 */
public record Origin(String request, String version, Language language) {

    private static final Pattern WRITTEN = Pattern.compile("(.{1,100}) (v0\\.[0-9]{1,6}) (ar|en|fr)");

    public static Optional<Origin> of(String written) {
        Matcher origin = WRITTEN.matcher(written);
        return origin.matches()
                ? Stream.of(Language.values())
                        .filter(language -> language.tag().equals(origin.group(3)))
                        .map(language -> new Origin(origin.group(1), origin.group(2), language))
                        .findFirst()
                : Optional.empty();
    }

    /** Of the versions of its request. */
    public int number() {
        return Integer.parseInt(version.substring(version.indexOf('.') + 1));
    }

    @Override
    public String toString() {
        return request + " " + version + " " + language.tag();
    }
}
