package org.dalil.shared;

import java.util.List;
import java.util.function.Function;

/** What became of something that a person asked for: it was done, or it was refused for stated reasons. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed. Holds every reason, not just the first. */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {

        public Refused {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** The same answer about something that follows from what was done; not asked for where nothing was. */
    default <R> Outcome<R> map(Function<T, R> then) {
        return this instanceof Done<T> done
                ? new Done<>(then.apply(done.value()))
                : new Refused<>(((Refused<T>) this).reasons());
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> refused(Enum<?> code, Object... arguments) {
        return new Refused<>(List.of(Refusal.of(code, arguments)));
    }
}
