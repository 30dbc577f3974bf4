package org.dalil.regimes;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a regime says to one question about a matter. Where it gives no text of its own, the criteria that it names speak.
 *
 * @param values for which it says so; which they may be, the question knows
 * @param text why, or on what condition
 */
public record FitRule(
        Question question,
        List<String> values,
        Answer answer,
        List<String> criteria,
        @Nullable LocalText text,
        @Nullable String cite,
        Verification verification) {

    /** What is asked. */
    public enum Question {
        TARGET("sought_target"),
        ACT("target_link"),
        RIGHT("violated_right");

        private final String enumeration;

        Question(String enumeration) {
            this.enumeration = enumeration;
        }

        /** Whose values may be chosen. */
        public String enumeration() {
            return enumeration;
        }
    }

    /** What it says. */
    public enum Answer {
        YES,
        IF,
        NO
    }

    public FitRule {
        values = List.copyOf(values);
        criteria = List.copyOf(criteria);
    }

    boolean answers(Question asked, String value) {
        return question == asked && values.contains(value);
    }
}
