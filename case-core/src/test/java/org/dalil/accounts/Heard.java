package org.dalil.accounts;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dalil.shared.Happening;

/** Hears every happening that a desk announces. */
public class Heard implements Event<Happening> {

    private final List<Happening> all = new CopyOnWriteArrayList<>();

    public List<Happening> all() {
        return List.copyOf(all);
    }

    public List<String> names() {
        return all.stream().map(Happening::what).toList();
    }

    @Override
    public void fire(Happening happening) {
        all.add(happening);
    }

    @Override
    public <U extends Happening> CompletionStage<U> fireAsync(U happening) {
        throw new UnsupportedOperationException("happenings are never told later");
    }

    @Override
    public <U extends Happening> CompletionStage<U> fireAsync(U happening, NotificationOptions options) {
        throw new UnsupportedOperationException("happenings are never told later");
    }

    @Override
    public Event<Happening> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Happening> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("nobody selects");
    }

    @Override
    public <U extends Happening> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("nobody selects");
    }
}
