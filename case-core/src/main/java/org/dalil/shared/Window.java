package org.dalil.shared;

/**
 * Which rows of a long list to fetch.
 *
 * @param first rows to leave out before it, 0 or more
 * @param size rows to fetch at most, 1 to 500
 */
public record Window(int first, int size) {

    public Window {
        if (first < 0 || size < 1 || size > 500) {
            throw new IllegalArgumentException("no such window: " + first + " + " + size);
        }
    }

    public static Window first(int size) {
        return new Window(0, size);
    }
}
