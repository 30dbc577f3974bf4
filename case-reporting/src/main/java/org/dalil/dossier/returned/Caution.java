package org.dalil.dossier.returned;

import java.io.Serializable;

/**
 * Something that whoever takes a block over has to know.
 *
 * @param words of the text that it is about
 */
public record Caution(Kind kind, String words) implements Serializable {

    public enum Kind {
        /** A citation or a footnote was taken out. */
        CITATION_GONE,
        /** The words of a citation were changed; it goes on as a footnote that leads to the same exhibit. */
        CITATION_CHANGED,
        /** Reads like a citation and leads nowhere, or somewhere else; it is taken over as words. */
        CITATION_UNCLEAR,
        /** What stands there cannot be said in the markup of a paragraph. */
        NOT_EXACT,
        /** All of it was taken out. */
        EMPTIED
    }
}
