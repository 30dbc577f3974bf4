package org.dalil.requests;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

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

    /** Made and put at the end, unless something speaks against it. */
    static <T extends Placed> Outcome<T> added(List<T> things, List<Refusal> objections, Supplier<T> thing) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        T made = thing.get();
        things.add(made);
        return Outcome.done(made);
    }

    /** Taken out, unless something speaks against it. */
    static <T extends Placed> Outcome<T> removed(List<T> things, List<Refusal> objections, T thing) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        things.remove(thing);
        return Outcome.done(thing);
    }

    /** Swapped, unless something speaks against it. */
    static <T extends Placed> Outcome<T> moved(Collection<T> among, List<Refusal> objections, T thing, boolean up) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        swap(among, thing, up);
        return Outcome.done(thing);
    }
}
