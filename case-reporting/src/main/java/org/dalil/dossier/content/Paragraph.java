package org.dalil.dossier.content;

/**
 * A numbered paragraph. Its number is given when the dossier is printed; other texts refer to it by its key.
 *
 * @param key unique in the dossier, such as {@code F2}: letters and digits
 */
public record Paragraph(String key, Prose prose) {

    public Paragraph {
        if (!key.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("not a key of a paragraph: " + key);
        }
    }
}
