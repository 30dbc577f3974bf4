package org.dalil.requests;

import java.util.List;
import java.util.Optional;

/** Reads a text as strictly as the press does that will print it. The press implements it; here nobody knows it. */
public interface Proofreader {

    /**
     * What the text refers to: exhibits ({@code E-02}), denials of the target ({@code N-1}), paragraphs ({@code ¶S1}).
     * Empty if its markup cannot be read.
     */
    Optional<List<String>> references(String text);
}
