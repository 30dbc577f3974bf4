package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordELResolverTest {

    /** A row as lists show it. */
    public record Row(String title, Optional<String> note, Optional<Row> parent) {}

    private static final Row PARENT = new Row("parent", Optional.of("a note"), Optional.empty());
    private static final Row CHILD = new Row("child", Optional.empty(), Optional.of(PARENT));

    private final Context context = new Context();

    @Test
    void reads_components_by_name() {
        assertEquals("child", read(CHILD, "title"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void reads_what_may_be_missing_as_its_value_or_null() {
        assertEquals("a note", read(PARENT, "note"));
        assertNull(read(CHILD, "note"));
        assertEquals(PARENT, read(CHILD, "parent"));
    }

    @Test
    void looks_through_an_optional() {
        assertEquals("parent", read(Optional.of(PARENT), "title"));
        assertNull(read(Optional.empty(), "title"));
    }

    @Test
    void leaves_other_names_and_other_things_to_the_others() {
        assertNull(read(CHILD, "unknown"));
        assertFalse(context.isPropertyResolved());
        assertNull(read("text", "length"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void refuses_to_write() {
        assertThrows(PropertyNotWritableException.class, () -> context.getELResolver()
                .setValue(context, CHILD, "title", "other"));
    }

    private @Nullable Object read(Object base, String property) {
        context.setPropertyResolved(false);
        return context.getELResolver().getValue(context, base, property);
    }

    private static class Context extends ELContext {

        private final CompositeELResolver resolver = new CompositeELResolver();

        Context() {
            resolver.add(new RecordELResolver());
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
