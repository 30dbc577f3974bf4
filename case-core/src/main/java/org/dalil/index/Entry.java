package org.dalil.index;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What the index says of a thing.
 *
 * @param place the case whose members may find it
 * @param code by which people call it
 */
public record Entry(Kind kind, UUID place, UUID thing, String code, @Nullable LocalText title) {

    /** What is found by words. Parties have an index of their own, as each of their names belongs to a case. */
    public enum Kind {
        CASE,
        REQUEST,
        EVIDENCE
    }

    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(IndexWords.of(code));
        LocalText written = LocalText.orEmpty(title);
        Arrays.stream(Language.values())
                .flatMap(language -> written.in(language).stream())
                .map(IndexWords::of)
                .forEach(words::addAll);
        return words;
    }
}
