package org.dalil.worker;

import java.util.List;

/**
 * Some of what stands in one place of a file. What is long comes in several parts, each of which begins with the end of
 * the one before.
 *
 * @param number of the page, the object or the first line; zero where there is none
 * @param name of the field or the entry; may be empty
 * @param inside the names of the files in which it lies, the outermost first, without that of the file itself
 */
public record Part(Place place, int number, String name, List<String> inside, String text) {

    public Part {
        inside = List.copyOf(inside);
    }
}
