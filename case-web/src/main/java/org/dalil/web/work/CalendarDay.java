package org.dalil.web.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day of the fortnight, and how much is due on it. */
public record CalendarDay(LocalDate day, long due) {

    /** More dots than these cannot be told apart. */
    private static final int DOTS = 3;

    public int number() {
        return day.getDayOfMonth();
    }

    public String weekday(Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    public boolean weekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public List<Integer> dots() {
        return IntStream.range(0, (int) Math.min(due, DOTS)).boxed().toList();
    }
}
