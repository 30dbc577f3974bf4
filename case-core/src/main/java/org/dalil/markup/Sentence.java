package org.dalil.markup;

/**
 * A sentence of a text.
 *
 * @param words without marks and footnotes
 * @param sourced whether it says where it is taken from
 * @param claims whether it says that something is so: no heading, no argument, and nothing that is not stated
 */
public record Sentence(String words, boolean sourced, boolean claims) {

    /** Whether it tells what nobody can check. */
    public boolean isLoose() {
        return claims && !sourced;
    }
}
