package org.dalil.dossier.word;

/** The footnotes: a part of their own, to which the text refers by number. */
final class Notes {

    static final String REFERENCE = "FootnoteReference";

    private final Part part = new Part("footnotes");
    private int count;

    Notes() {
        separator("-1", "separator", "separator");
        separator("0", "continuationSeparator", "continuationSeparator");
    }

    private void separator(String id, String type, String sign) {
        part.open("footnote", "type", type, "id", id)
                .open("p")
                .open("r")
                .empty(sign)
                .close()
                .close()
                .close();
    }

    /** Refers to a new note in the text. */
    Part begin(Part text) {
        String id = Integer.toString(++count);
        text.open("r").open("rPr").empty("rStyle", "val", REFERENCE).close();
        text.empty("footnoteReference", "id", id).close();
        return part.open("footnote", "id", id);
    }

    /** The number before the words of the note. */
    void number() {
        part.open("r").open("rPr").empty("rStyle", "val", REFERENCE).close();
        part.empty("footnoteRef").close();
    }

    void end() {
        part.close();
    }

    Part part() {
        return part;
    }
}
