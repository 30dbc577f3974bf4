package org.dalil.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Every kind of happening that there is, made up from its record: with each constant of the enums that it carries. */
public final class EveryHappening {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "x",
            UUID.class,
            new UUID(1, 2),
            Instant.class,
            Instant.EPOCH,
            Digest.class,
            Digest.of(""),
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            List.class,
            List.of(),
            Set.class,
            Set.of(),
            Optional.class,
            Optional.empty());

    private EveryHappening() {}

    /** @param classes the folder of the compiled classes */
    public static List<Happening> in(Path classes) {
        List<Happening> all = new ArrayList<>();
        for (Class<?> record : records(classes)) {
            for (int variant = 0; variant < variants(record); variant++) {
                all.add((Happening) make(record, variant));
            }
        }
        return List.copyOf(all);
    }

    /** The records that are happenings. */
    public static Set<Class<?>> records(Path classes) {
        try (Stream<Path> files = Files.walk(classes.resolve("org/dalil"))) {
            Set<Class<?>> records = new LinkedHashSet<>();
            files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.contains("Happening") && file.endsWith(".class"))
                    .sorted()
                    .map(file -> load(file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.')))
                    .filter(type -> type.isRecord() && Happening.class.isAssignableFrom(type))
                    .forEach(records::add);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int variants(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .mapToInt(type -> type.getEnumConstants().length)
                .max()
                .orElse(1);
    }

    private static Object make(Class<?> record, int variant) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(types).map(type -> sample(type, variant)).toArray();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot be made up: " + record, e);
        }
    }

    private static Object sample(Class<?> type, int variant) {
        if (type.isEnum()) {
            return type.getEnumConstants()[variant % type.getEnumConstants().length];
        }
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isRecord()) {
            return make(type, variant);
        }
        throw new IllegalStateException("say here what to make up for " + type);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
