package org.dalil;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts anything of the program together by its constructors, as the container would: for tests about all of it. */
public final class Wiring {

    private static final List<Class<?>> PROGRAM = classesOf(Path.of("target", "classes"));

    private final Map<Class<?>, Object> made = new HashMap<>();

    /** @param given what is not to be made, by the type for which it stands */
    public Wiring(Map<Class<?>, Object> given) {
        made.putAll(given);
    }

    /** All classes whose name ends so. */
    static List<Class<?>> named(String ending) {
        return PROGRAM.stream()
                .filter(type -> type.getSimpleName().endsWith(ending))
                .toList();
    }

    public Object get(Class<?> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return known;
    }

    private Object make(Class<?> type) {
        Class<?> chosen = type.isInterface() ? implementation(type) : type;
        try {
            Constructor<?> constructor = constructor(chosen);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::get)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("nobody knows how to make " + type, e);
        }
    }

    private Object get(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Instance.class) {
            return all((Class<?>) generic.getActualTypeArguments()[0]);
        }
        return get((Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type));
    }

    private Instance<?> all(Class<?> type) {
        List<Object> all = implementations(type).stream().map(this::get).toList();
        return (Instance<?>) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> all.iterator();
                    case "stream" -> all.stream();
                    case "spliterator" -> all.spliterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Class<?> implementation(Class<?> type) {
        List<Class<?>> found = implementations(type);
        if (found.size() != 1) {
            throw new AssertionError(type + " is one of " + found);
        }
        return found.get(0);
    }

    private static List<Class<?>> implementations(Class<?> type) {
        return PROGRAM.stream()
                .filter(type::isAssignableFrom)
                .filter(found -> !Modifier.isAbstract(found.getModifiers()) && !found.isSynthetic())
                .toList();
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        return Arrays.stream(all)
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class)
                        || Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {EntityManager.class}))
                .findFirst()
                .orElseGet(() -> Arrays.stream(all)
                        .min(Comparator.comparingInt(Constructor::getParameterCount))
                        .orElseThrow());
    }

    private static List<Class<?>> classesOf(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/dalil/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .sorted()
                    .<Class<?>>map(name -> named(name, Wiring.class.getClassLoader()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String file, ClassLoader loader) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(file, e);
        }
    }
}
