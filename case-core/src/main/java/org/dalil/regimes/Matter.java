package org.dalil.regimes;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request would be about, as far as somebody has said it, in the values of the vocabulary.
 *
 * @param target who is to be listed
 * @param act how that one is linked to what happened
 * @param right that was violated
 */
public record Matter(@Nullable String target, @Nullable String act, @Nullable String right) {

    /** What was said to each question; those to which nothing was said are missing. */
    Map<FitRule.Question, String> said() {
        Map<FitRule.Question, String> said = new EnumMap<>(FitRule.Question.class);
        put(said, FitRule.Question.TARGET, target);
        put(said, FitRule.Question.ACT, act);
        put(said, FitRule.Question.RIGHT, right);
        return said;
    }

    public boolean isEmpty() {
        return said().isEmpty();
    }

    private static void put(Map<FitRule.Question, String> said, FitRule.Question question, @Nullable String value) {
        if (value != null) {
            said.put(question, value);
        }
    }
}
