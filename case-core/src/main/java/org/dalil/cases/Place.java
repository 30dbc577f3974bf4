package org.dalil.cases;

/**
 * Where somebody points in a document.
 *
 * @param from counted in UTF-16 units of the text, inclusive
 * @param to exclusive
 * @param words what she saw there
 */
public record Place(DocumentId document, int from, int to, String words) {

    /** The words in one line. */
    String inOneLine() {
        return words.strip().replaceAll("\\s+", " ");
    }
}
