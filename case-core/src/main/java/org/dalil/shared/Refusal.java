package org.dalil.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something was not done. The pages find the words: {@code refusal.<CODE>} in the bundle of the
 * feature that declares the code.
 *
 * @param code a constant of an objection enum
 * @param arguments what the sentence names: numbers, names, dates
 * @param field the field of the form that it is about; null if it is about the whole
 */
public record Refusal(Enum<?> code, List<Object> arguments, @Nullable String field) {

    public static Refusal of(Enum<?> code, Object... arguments) {
        return new Refusal(code, List.of(arguments), null);
    }

    /** The same, about one field. */
    public Refusal on(String named) {
        return new Refusal(code, arguments, named);
    }
}
