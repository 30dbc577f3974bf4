package org.dalil.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.regimes.ClockRule;
import org.dalil.regimes.RegimePack;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a regime, as it runs where the authority sits.
 *
 * @param since what it is reckoned from; null for a day that the law names
 * @param due null where nobody can reckon it: the day stands in a notice, or in another event
 * @param step which of the days after which one asks again; 0 for a clock of another kind
 */
public record RunningClock(
        ClockRule rule, Start start, @Nullable LocalDate since, @Nullable DueDay due, int step, LocalDate today) {

    /** What starts a clock. */
    public enum Start {
        /** Nobody: the law names the day. */
        BY_ITSELF,
        /** That something was sent. */
        SENT,
        /** An event that has not happened; reckoned as if it happened today. */
        IF_TODAY,
        /** An event of which the day is not known. */
        OPEN
    }

    private static final Comparator<RunningClock> IN_ORDER =
            Comparator.comparing(RunningClock::dueDay, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The clocks of a pack, those that run out first at first; what ran out by itself is left out.
     *
     * @param sent when the request was sent; null if it was not
     * @param asked how often the authority was written to since; as often as may be where no answer is waited for
     */
    public static List<RunningClock> of(
            RegimePack pack, Reckoning reckoning, Instant now, @Nullable Instant sent, int asked) {
        LocalDate today = reckoning.dayOf(now);
        LocalDate sentOn = sent == null ? null : reckoning.dayOf(sent);
        return pack.clocks().stream()
                .flatMap(rule -> of(rule, reckoning, today, sentOn, asked))
                .filter(clock -> clock.start != Start.BY_ITSELF || clock.daysLeft() >= 0)
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<RunningClock> of(
            ClockRule rule, Reckoning reckoning, LocalDate today, @Nullable LocalDate sentOn, int asked) {
        return switch (rule.kind()) {
            case FIXED_DATE, RECURRING, YEARLY ->
                rule.due(today).stream()
                        .map(day -> new RunningClock(rule, Start.BY_ITSELF, null, reckoning.on(day), 0, today));
            case AFTER_TRIGGER ->
                Span.of(rule).isNothing()
                        ? Stream.empty()
                        : Stream.of(new RunningClock(
                                rule, Start.IF_TODAY, today, reckoning.after(today, Span.of(rule)), 0, today));
            case BEFORE_EVENT, STATED_IN_NOTICE -> Stream.of(new RunningClock(rule, Start.OPEN, null, null, 0, today));
            case NO_DEADLINE -> followUp(rule, reckoning, today, sentOn, asked).stream();
        };
    }

    /** The first of the days after which nobody asked again yet; it stays until somebody does. */
    private static Optional<RunningClock> followUp(
            ClockRule rule, Reckoning reckoning, LocalDate today, @Nullable LocalDate sentOn, int asked) {
        List<Integer> days = rule.followUpDays();
        if (asked >= days.size()) {
            return Optional.empty();
        }
        if (sentOn == null) {
            return Optional.of(new RunningClock(rule, Start.OPEN, null, null, 1, today));
        }
        DueDay due = reckoning.askedOn(sentOn.plusDays(days.get(asked)));
        return Optional.of(new RunningClock(rule, Start.SENT, sentOn, due, asked + 1, today));
    }

    /** Negative once it has run out; zero where nobody can reckon it. */
    public long daysLeft() {
        return due == null ? 0 : ChronoUnit.DAYS.between(today, due.day());
    }

    /** How much of the time has gone, in percent; for a day that the law names, of the last year before it. */
    public int gone() {
        if (due == null) {
            return 0;
        }
        LocalDate from = since == null ? due.day().minusYears(1) : since;
        long all = Math.max(1, ChronoUnit.DAYS.between(from, due.day()));
        return (int) Math.max(0, Math.min(100, 100 * (all - daysLeft()) / all));
    }

    private @Nullable LocalDate dueDay() {
        return due == null ? null : due.day();
    }
}
