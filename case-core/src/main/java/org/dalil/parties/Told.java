package org.dalil.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.editing.Sheet;
import org.jspecify.annotations.Nullable;

/** One thing that is told of a party: a name, or an identifier. */
interface Told {

    /** Tells it from the others of its party, also in an address, and stays when somebody writes it differently. */
    UUID id();

    /** Number of the case in which it was learned; null for what everybody may read who sees the party. */
    @Nullable String source();

    /** As a form shows it. */
    Sheet sheet();

    /** Where in a list it stands; -1 if it does not. */
    static int place(List<? extends Told> lines, UUID wanted) {
        for (int place = 0; place < lines.size(); place++) {
            if (lines.get(place).id().equals(wanted)) {
                return place;
            }
        }
        return -1;
    }

    /** Without those that say again what one before them says. */
    static <T extends Told> List<T> once(Stream<T> lines) {
        return List.copyOf(lines.collect(
                        Collectors.toMap(Told::sheet, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    /** Whether somebody may read it who is a member of these cases. */
    default boolean isToldIn(Set<String> caseNumbers) {
        String source = source();
        return source == null || caseNumbers.contains(source);
    }
}
