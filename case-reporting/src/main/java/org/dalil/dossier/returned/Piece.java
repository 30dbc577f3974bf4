package org.dalil.dossier.returned;

import java.util.List;
import org.dalil.markup.Inline;

/**
 * A piece of what the drafter wrote.
 *
 * @param shown keys of the atoms that it is printed as; none where only the first is known, or nothing is printed
 * @param raw how it is written; of a footnote, what stands in it is in {@code inside}
 * @param around the bold words, arguments and the like in which it stands, the outermost first
 */
record Piece(Kind kind, List<String> shown, String raw, List<Inline> around, List<Piece> inside) {

    enum Kind {
        /** A word or a sign that is printed as it is. */
        WORD,
        /** The beginning of another block. */
        BREAK,
        /** A reference that leads to a bookmark: what is shown is its name. */
        LINK,
        NOTE,
        /** A citation that is printed as a footnote; what is shown is the bookmark to which that leads, if to any. */
        CITED,
        /** Printed as these words, and written as something else. */
        GROUP,
        /** Printed as words of which only the first is known. */
        OPEN,
        /** Not printed. */
        SILENT
    }

    static Piece word(String key, String raw, List<Inline> around) {
        return new Piece(key.isEmpty() ? Kind.SILENT : Kind.WORD, List.of(key), raw, around, List.of());
    }

    /** Whether people miss it when it is gone. */
    boolean isReference() {
        return switch (kind) {
            case LINK, NOTE, CITED, OPEN -> true;
            case WORD, BREAK, GROUP, SILENT -> false;
        };
    }

    boolean isBlank() {
        return kind == Kind.WORD && shown.get(0).equals(" ");
    }

    Piece within(List<Inline> other) {
        return new Piece(kind, shown, raw, other, inside);
    }
}
