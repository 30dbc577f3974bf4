package org.dalil.worker;

import java.util.List;

/**
 * What of a file can be bound.
 *
 * @param spoilt the pages that cannot be taken over, from 1: an empty one stands for each
 */
public record Fit(int pages, List<Integer> spoilt) {

    public Fit {
        spoilt = List.copyOf(spoilt);
    }
}
