package org.dalil.worker;

import java.util.List;

/** The words of a page, in the order in which they are read, and where the pieces of them stand. */
public record PageWords(String text, List<Piece> pieces) {

    public PageWords {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some letters that stand together.
     *
     * @param start in UTF-16 units of the text of the page
     * @param left in parts of the width of the page; the others likewise
     */
    public record Piece(int start, int length, double left, double top, double width, double height) {}
}
