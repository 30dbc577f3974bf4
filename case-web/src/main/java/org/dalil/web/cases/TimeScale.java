package org.dalil.web.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.shared.PartialDate;

/**
 * Dated things side by side on one scale. What is known to the day is a point, what is known to the month or the year is
 * a bar as long as that, and what is known roughly fades. What has no date has no place here.
 *
 * @param undated how many things have no place
 */
public record TimeScale(List<Mark> marks, List<Tick> ticks, int rows, long undated) {

    /** In units of the drawing, whatever its size on the screen. */
    public static final int WIDTH = 1000;

    private static final int POINT = 8;
    private static final int LETTER = 8;
    private static final int MOST_TICKS = 12;

    /** Something and when it was. */
    public record Dated(Kind kind, String code, PartialDate date) {}

    /** What may have a date; each looks different. */
    public enum Kind {
        FACT,
        EVIDENCE,
        STAGE,
        DECISION
    }

    /** How precise the date of a mark is. */
    public enum Shape {
        POINT,
        BAR,
        FADING
    }

    /** @param x the left end; of a point the middle lies half its width further */
    public record Mark(Kind kind, String code, PartialDate date, Shape shape, int x, int width, int row) {}

    /** The beginning of a year. */
    public record Tick(int year, int x) {}

    public TimeScale {
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** @param leftwards whether time runs to the left, as one reads Arabic */
    public static TimeScale of(List<Dated> things, boolean leftwards) {
        List<Dated> dated = things.stream()
                .filter(thing -> thing.date().from() != null)
                .sorted((one, other) -> PartialDate.IN_ORDER_OF_TIME.compare(one.date(), other.date()))
                .toList();
        long undated = things.size() - dated.size();
        if (dated.isEmpty()) {
            return new TimeScale(List.of(), List.of(), 0, undated);
        }
        int first = from(dated.get(0)).getYear();
        int last = dated.stream().mapToInt(thing -> to(thing).getYear()).max().orElse(first);
        Axis axis = new Axis(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1), leftwards);
        List<Integer> ends = new ArrayList<>();
        List<Mark> marks = dated.stream().map(thing -> axis.mark(thing, ends)).toList();
        return new TimeScale(marks, axis.ticks(), ends.size(), undated);
    }

    private static LocalDate from(Dated thing) {
        return thing.date().start().orElseThrow();
    }

    private static LocalDate to(Dated thing) {
        LocalDate to = thing.date().to();
        return to == null ? from(thing) : to;
    }

    /** From one New Year to another one. */
    private record Axis(LocalDate begin, LocalDate end, boolean leftwards) {

        int at(LocalDate day) {
            return (int) (WIDTH * ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end));
        }

        /** In the first row in which it covers nothing. */
        Mark mark(Dated thing, List<Integer> ends) {
            Shape shape = shape(thing.date());
            int width = Math.max(POINT, shape == Shape.POINT ? 0 : at(to(thing).plusDays(1)) - at(from(thing)));
            int x = Math.min(at(from(thing)), WIDTH - width);
            int row = 0;
            while (row < ends.size() && ends.get(row) > x) {
                row++;
            }
            int covered = x + width + LETTER * (thing.code().length() + 2);
            if (row == ends.size()) {
                ends.add(covered);
            } else {
                ends.set(row, covered);
            }
            return new Mark(
                    thing.kind(), thing.code(), thing.date(), shape, leftwards ? WIDTH - x - width : x, width, row);
        }

        List<Tick> ticks() {
            int years = end.getYear() - begin.getYear();
            int step = (years + MOST_TICKS - 1) / MOST_TICKS;
            return Stream.iterate(begin, day -> day.isBefore(end), day -> day.plusYears(step))
                    .map(day -> new Tick(day.getYear(), leftwards ? WIDTH - at(day) : at(day)))
                    .toList();
        }

        private static Shape shape(PartialDate date) {
            return switch (date.precision()) {
                case MINUTE, DAY -> Shape.POINT;
                case WEEK, MONTH, YEAR, RANGE -> Shape.BAR;
                case ABOUT, BETWEEN, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> Shape.FADING;
            };
        }
    }
}
