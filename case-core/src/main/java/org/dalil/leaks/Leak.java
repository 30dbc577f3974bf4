package org.dalil.leaks;

import java.util.List;
import org.dalil.worker.Place;

/**
 * Something that must not leave the house, and where it is.
 *
 * @param code of the person, as everybody in the case may know it; empty where it is about nobody in particular
 * @param file the name of the file
 * @param inside the files in it that lead there, the outermost first
 * @param number of the page, the line or the object; zero where there is none
 * @param part name of the field; or why nobody could read it
 */
public record Leak(LeakKind kind, String code, String file, List<String> inside, Place place, int number, String part) {

    public Leak {
        inside = List.copyOf(inside);
    }
}
