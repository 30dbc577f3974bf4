package org.dalil.markup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as they are kept: what they cite stands there by its id and not by the number under which people know it today.
 * What has no id, such as a criterion of a pack, stays as it was written.
 */
public final class KeptText {

    /** Stands in the place of what is not there any more; whoever reads it sees that something is missing. */
    static final String GONE = "?";

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\\\)((?:\\\\\\\\)*\\[(?:¶\\s*)?)(E-[0-9]{2,}|N-[0-9]+|F[0-9]+|§\\s*[A-Za-z0-9.-]+/[0-9]+)(?=[\\],\\s])");

    private static final Pattern KEPT = Pattern.compile("\\[(¶\\s*)?@([A-Z])([0-9a-f-]{36})");

    private KeptText() {}

    /** What kind of thing a text cites, by the letter that its kept form has. */
    public enum Kind {
        EXHIBIT,
        FACT,
        POSITION,
        CLAIM;

        private String letter() {
            return name().substring(0, 1);
        }

        private static Kind of(String letter) {
            return switch (letter) {
                case "E" -> EXHIBIT;
                case "F" -> FACT;
                case "P" -> POSITION;
                default -> CLAIM;
            };
        }

        private static Kind named(String name) {
            return switch (name.charAt(0)) {
                case 'E' -> EXHIBIT;
                case 'F' -> FACT;
                case 'N' -> POSITION;
                default -> CLAIM;
            };
        }
    }

    /** @param ids of the things that are known by a name; empty for a name that belongs to none */
    public static String kept(String text, BiFunction<Kind, String, Optional<UUID>> ids) {
        return NAMED.matcher(text).replaceAll(found -> {
            String name = found.group(2).replaceAll("\\s", "");
            Kind kind = Kind.named(name);
            return Matcher.quoteReplacement(found.group(1)
                    + ids.apply(kind, name).map(id -> "@" + kind.letter() + id).orElse(found.group(2)));
        });
    }

    /** @param names under which the things are known now; empty for one that is gone */
    public static String shown(String text, BiFunction<Kind, UUID, Optional<String>> names) {
        return KEPT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(shown(found, names)));
    }

    private static String shown(MatchResult found, BiFunction<Kind, UUID, Optional<String>> names) {
        String before = found.group(1) == null ? "" : found.group(1);
        return names.apply(Kind.of(found.group(2)), UUID.fromString(found.group(3)))
                .map(name -> "[" + before + name)
                .orElse("[□ " + GONE);
    }

    /** Whether a text has to be shown under other names than it is kept with. */
    public static boolean citesById(String text) {
        return KEPT.matcher(text).find();
    }
}
