package org.dalil.clocks;

import org.dalil.regimes.ClockRule;
import org.jspecify.annotations.Nullable;

/** How long a period is. The months are counted first, then the days, then the working days. */
public record Span(int months, int days, int workingDays) {

    public Span {
        if (months < 0 || days < 0 || workingDays < 0) {
            throw new IllegalArgumentException("a period runs forward: " + months + ", " + days + ", " + workingDays);
        }
    }

    public static Span ofDays(int days) {
        return new Span(0, days, 0);
    }

    public static Span ofWorkingDays(int days) {
        return new Span(0, 0, days);
    }

    /** The period of a rule; of no length where the rule names none. */
    public static Span of(ClockRule rule) {
        return new Span(orZero(rule.months()), orZero(rule.days()), orZero(rule.workingDays()));
    }

    public boolean isNothing() {
        return months == 0 && days == 0 && workingDays == 0;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
