package org.dalil.requests;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is read when somebody first wants it, and never again. */
final class Later<T> {

    private final Supplier<T> source;
    private @Nullable T known;

    Later(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        if (known == null) {
            known = source.get();
        }
        return Objects.requireNonNull(known);
    }
}
