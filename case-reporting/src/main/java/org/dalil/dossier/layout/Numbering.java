package org.dalil.dossier.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.dossier.content.DossierContent;

/**
 * The numbers of the paragraphs: one series through the whole dossier, the same in every language. A layout that prints
 * them in another order, or leaves one out, fails.
 */
final class Numbering {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int printed;

    Numbering(DossierContent content) {
        for (var section : content.sections()) {
            for (var paragraph : section.body().paragraphs()) {
                numbers.put(paragraph.key(), numbers.size() + 1);
            }
        }
    }

    List<String> keys() {
        return List.copyOf(numbers.keySet());
    }

    boolean has(String key) {
        return numbers.containsKey(key);
    }

    int of(String key) {
        return numbers.get(key);
    }

    /** The number of the paragraph that is printed now. */
    int next(String key) {
        printed++;
        if (numbers.getOrDefault(key, 0) != printed) {
            throw new IllegalStateException(
                    "paragraph " + key + " is number " + numbers.get(key) + ", printed as " + printed);
        }
        return printed;
    }

    void finish() {
        if (printed != numbers.size()) {
            throw new IllegalStateException(printed + " paragraphs printed of " + numbers.size());
        }
    }
}
