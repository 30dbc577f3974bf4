package org.dalil.web.requests;

import java.util.Arrays;

/** Counts the words of a paragraph as a reader counts them: without footnotes, references and marks. */
final class WrittenWords {

    private WrittenWords() {}

    static int count(String text) {
        String read = text.replaceAll("\\[(?:E-|N-|¶|□)[^\\]]*]", " ")
                .replaceAll("\\^\\[[^\\]]*]", " ")
                .replaceAll("\\{[a-zA-Z]+:([^}]*)}", "$1");
        return (int) Arrays.stream(read.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
