package org.dalil.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.dalil.shared.LocalText;

/**
 * A day of a request.
 *
 * @param today where the authority sits
 * @param name of the clock of a regime; else empty
 */
public record NextDay(Kind kind, LocalDate day, LocalDate today, LocalText name) {

    /** What the day is of; its words are {@code outlook.in.<NAME>} and the like. */
    public enum Kind {
        REVIEW_DUE,
        SIGN_ON_CLOSES,
        /** An authority promised it. */
        PROMISE_DUE,
        FOLLOW_UP_DUE,
        REGIME_CLOCK,
        /** It was sent then, and since then nobody has to do anything. */
        WAITING_SINCE,
        DECIDED;

        /** Whether something is to be done by then. */
        public boolean runs() {
            return this != WAITING_SINCE && this != DECIDED;
        }
    }

    static final Comparator<NextDay> IN_ORDER = Comparator.comparing(NextDay::day)
            .thenComparing(NextDay::kind)
            .thenComparing(next -> String.valueOf(next.name()));

    /** In how many days it is; fewer than none once it is past. */
    public long left() {
        return ChronoUnit.DAYS.between(today, day);
    }

    /** Whether something is to be done by then. */
    public boolean runs() {
        return kind.runs();
    }
}
