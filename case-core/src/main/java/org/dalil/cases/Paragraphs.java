package org.dalil.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a document, counted as lawyers cite them: from 1, each a line that is not empty, beginning where
 * the body begins. Titles, menus and salutations before it have the number 0.
 */
final class Paragraphs {

    private final List<Integer> starts = new ArrayList<>();

    private Paragraphs(String text, int bodyStart) {
        int line = bodyStart;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (!text.substring(line, end).isBlank()) {
                starts.add(line);
            }
            line = end + 1;
        }
    }

    static Paragraphs of(String text, int bodyStart) {
        return new Paragraphs(text, bodyStart);
    }

    /** The paragraph in which the letter at this offset stands. */
    int at(int offset) {
        int paragraph = 0;
        while (paragraph < starts.size() && starts.get(paragraph) <= offset) {
            paragraph++;
        }
        return paragraph;
    }
}
