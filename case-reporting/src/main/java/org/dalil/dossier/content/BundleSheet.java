package org.dalil.dossier.content;

import java.util.List;
import org.dalil.shared.LocalText;

/**
 * What a bundle says of one exhibit, on the sheet before its pages and in the index.
 *
 * @param tlp its label, as the protocol writes it; empty where it has none
 * @param proves what it is offered for
 * @param notes what its reader must know of the pages that follow, or why none do
 * @param texts what is printed because there are only words
 * @param span where it lies in the volumes
 */
public record BundleSheet(
        Exhibit exhibit, String tlp, List<LocalText> proves, List<Note> notes, List<Text> texts, Span span) {

    /** Something about its files. The words are {@code bundle.note.<CODE>}; the argument goes into them. */
    public record Note(Code code, String argument) {}

    /** What can be said of its files. */
    public enum Code {
        /** Nothing was handed in as a file. */
        NO_FILE,
        /** It is not for this recipient, who gets its description. */
        WITHHELD,
        /** A copy without what this recipient must not see lies in its place; the argument is the number of the copy. */
        REDACTED_COPY,
        /** It wants a password; the argument is the name of the file, as with all that follow. */
        LOCKED,
        BROKEN,
        TOO_LARGE,
        TOO_SLOW,
        /** The bytes are not there, or not what they were. */
        MISSING,
        /** Of which no pages can be made. */
        UNKNOWN,
        /** The words of a file whose look is not shown. */
        WORDS_ONLY,
        /** A message: what came with it is named, and not bound. */
        MESSAGE,
        /** The argument says which pages stay empty. */
        PAGES_MISSING,
        /** The text of a document as the record holds it. */
        TEXT_OF_RECORD
    }

    /** Words that fill pages of their own. */
    public record Text(String heading, String words) {}

    /**
     * Where it lies.
     *
     * @param volume from 1
     * @param first running number of its first page
     * @param pages how many, with this sheet
     */
    public record Span(int volume, int first, int pages) {

        public static final Span UNKNOWN = new Span(1, 0, 0);
    }

    public BundleSheet {
        proves = List.copyOf(proves);
        notes = List.copyOf(notes);
        texts = List.copyOf(texts);
    }

    /** The same, somewhere. */
    public BundleSheet at(Span place) {
        return new BundleSheet(exhibit, tlp, proves, notes, texts, place);
    }
}
