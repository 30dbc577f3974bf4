package org.dalil.worker;

import java.util.List;

/**
 * One line of a list.
 *
 * @param number as whoever wrote the list counts: the first is 1
 */
public record Line(int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }
}
