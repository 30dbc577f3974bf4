package org.dalil.shared;

import java.util.List;

/**
 * One reason why something was not done. The pages find the words: {@code refusal.<CODE>} in the bundle of the
 * feature that declares the code.
 *
 * @param code a constant of an objection enum
 * @param arguments what the sentence names: numbers, names, dates
 */
public record Refusal(Enum<?> code, List<Object> arguments) {

    public static Refusal of(Enum<?> code, Object... arguments) {
        return new Refusal(code, List.of(arguments));
    }
}
