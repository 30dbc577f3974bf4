package org.dalil.requests;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;

/** Stands in an order that people choose. */
interface Placed {

    int position();

    void moveTo(int place);

    /** The place after the last one. */
    static int after(Collection<? extends Placed> things) {
        return things.stream().mapToInt(Placed::position).max().orElse(-1) + 1;
    }

    /** Changes places with the neighbour before or after it; at the end nothing happens. */
    static <T extends Placed> void swap(Collection<T> among, T thing, boolean up) {
        Comparator<T> order = Comparator.comparingInt(Placed::position);
        Predicate<T> beyond = other -> up ? other.position() < thing.position() : other.position() > thing.position();
        among.stream().filter(beyond).min(up ? order.reversed() : order).ifPresent(neighbour -> {
            int place = neighbour.position();
            neighbour.moveTo(thing.position());
            thing.moveTo(place);
        });
    }
}
