package org.dalil.regimes;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Walks through everything that a file says and notes what is missing: a value that may not be null, a text in one of
 * the three languages, a word that the vocabulary does not have.
 */
final class Completeness {

    private final Vocabulary vocabulary;
    private final List<String> problems = new ArrayList<>();

    private Completeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<String> problems(Record whole, Vocabulary vocabulary) {
        var walk = new Completeness(vocabulary);
        walk.record(whole, "");
        return walk.problems;
    }

    private void record(Record thing, String place) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            String key = asInTheFile(component.getName());
            String here = place.isEmpty() ? key : place + "." + key;
            Object value = read(thing, component);
            if (value != null) {
                value(value, here, component.getAnnotation(TermOf.class));
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add(here + ": is missing");
            }
        }
    }

    private void value(Object value, String here, @Nullable TermOf enumeration) {
        if (value instanceof LocalText text) {
            text(text, here);
        } else if (value instanceof String string) {
            string(string, here, enumeration);
        } else if (value instanceof Collection<?> several) {
            int index = 0;
            for (Object one : several) {
                value(one, here + "[" + nameOf(one, index++) + "]", enumeration);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> value(one, here + "[" + key + "]", enumeration));
        } else if (value instanceof Record inner) {
            record(inner, here);
        }
    }

    private void text(LocalText text, String here) {
        for (Language language : Language.values()) {
            if (text.in(language).isEmpty()) {
                problems.add(here + ": has no text in \"" + language.tag() + "\"");
            }
        }
    }

    private void string(String string, String here, @Nullable TermOf enumeration) {
        if (string.isBlank()) {
            problems.add(here + ": is blank");
        } else if (enumeration != null && !vocabulary.has(enumeration.value(), string)) {
            problems.add(here + ": \"" + string + "\" is not in the vocabulary under \"" + enumeration.value() + "\"");
        }
    }

    /** Whoever mends the file looks for {@code legal_basis}, not for {@code legalBasis}. */
    private static String asInTheFile(String name) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(name);
    }

    private static Object nameOf(Object one, int index) {
        if (one instanceof Record thing) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                if (List.of("id", "key", "value", "targetType").contains(component.getName())) {
                    return String.valueOf(read(thing, component));
                }
            }
        }
        return index;
    }

    private static @Nullable Object read(Record thing, RecordComponent component) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
