package org.dalil.requests;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.cases.Codes;
import org.jspecify.annotations.Nullable;

/**
 * Loose ends of a case that no reader tells: what is not there, and what files say beside what they are read for.
 *
 * @param reversed how many of the passages that the case relies on touch one of which the source says the opposite of
 *     what is true
 * @param unsourced the codes of the facts that rest on nothing
 * @param telling the numbers of the items whose file says who made it, where, or with which device
 * @param searches how often somebody looked for what speaks against the request, and found nothing
 */
public record Loose(long reversed, List<String> unsourced, List<String> telling, long searches) {

    public Loose {
        unsourced = List.copyOf(unsourced);
        telling = List.copyOf(telling);
    }

    /** As the database joins them: with blanks between them. */
    static List<String> codes(@Nullable Object joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.toString().split(" ")).sorted(Codes.IN_ORDER).toList();
    }

    public static Loose none() {
        return new Loose(0, List.of(), List.of(), 0);
    }
}
