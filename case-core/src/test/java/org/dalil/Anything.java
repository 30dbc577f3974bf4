package org.dalil;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Something of any type: what is given for it, or else whatever there is. */
final class Anything {

    private final Map<Class<?>, Object> given;

    Anything(Map<Class<?>, Object> given) {
        this.given = given;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> wanted = (Class<?>) type;
        if (given.containsKey(wanted)) {
            return given.get(wanted);
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        if (wanted.isRecord()) {
            return record(wanted);
        }
        return plain(wanted);
    }

    private Object collection(Class<?> type, Type... of) {
        if (type == Map.class) {
            return Map.of(of(of[0]), of(of[1]));
        }
        if (type == List.class) {
            return List.of(of(of[0]));
        }
        if (type == Set.class) {
            return Set.of(of(of[0]));
        }
        if (type == Optional.class) {
            return Optional.of(of(of[0]));
        }
        throw unknown(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> of(part.getGenericType())).toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError("give something for " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private static Object plain(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == InputStream.class) {
            return InputStream.nullInputStream();
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == byte[].class) {
            return new byte[] {1};
        }
        if (type == char[].class) {
            return new char[] {'x'};
        }
        throw unknown(type);
    }

    private static AssertionError unknown(Class<?> type) {
        return new AssertionError("give something for " + type);
    }
}
