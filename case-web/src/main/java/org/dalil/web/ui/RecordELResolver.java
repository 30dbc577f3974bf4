package org.dalil.web.ui;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read the components of records by name, which EL 5 does not know: {@code #{row.title}}. What a component
 * may lack, an {@link Optional}, reads as its value or null; names that are no component are left to the others.
 */
public class RecordELResolver extends ELResolver {

    private final Map<Class<?>, Map<String, RecordComponent>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Optional<?> optional) {
            Object value =
                    optional.isEmpty() ? null : context.getELResolver().getValue(context, optional.get(), property);
            context.setPropertyResolved(base, property);
            return value;
        }
        RecordComponent component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        Object value = read(component, base);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        RecordComponent component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return component.getType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (component(base, property) != null) {
            throw new PropertyNotWritableException("records do not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (component(base, property) == null) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    private @Nullable RecordComponent component(@Nullable Object base, @Nullable Object property) {
        return base instanceof Record && property instanceof String name
                ? known.computeIfAbsent(base.getClass(), RecordELResolver::components)
                        .get(name)
                : null;
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    }

    private static @Nullable Object read(RecordComponent component, @Nullable Object base) {
        try {
            return component.getAccessor().invoke(base);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new ELException("cannot read " + component, e);
        }
    }
}
