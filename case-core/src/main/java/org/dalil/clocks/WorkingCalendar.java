package org.dalil.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dalil.shared.LocalText;

/**
 * On which days an authority works: all but Saturdays, Sundays and its holidays.
 *
 * @see Calendars
 */
public final class WorkingCalendar {

    private final String id;
    private final LocalText name;
    private final List<String> sources;
    private final IntFunction<List<Holiday>> holidays;
    private final Map<Integer, Map<LocalDate, Holiday>> known = new ConcurrentHashMap<>();

    WorkingCalendar(String id, LocalText name, List<String> sources, IntFunction<List<Holiday>> holidays) {
        this.id = id;
        this.name = name;
        this.sources = List.copyOf(sources);
        this.holidays = holidays;
    }

    public String id() {
        return id;
    }

    public LocalText name() {
        return name;
    }

    /** What the calendar rests on, for people. */
    public List<String> sources() {
        return sources;
    }

    /** In the order of the year, weekends left out. */
    public List<Holiday> holidays(int year) {
        return of(year).values().stream().sorted(Holiday.IN_ORDER).toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !of(day.getYear()).containsKey(day);
    }

    /** The day itself if somebody works on it, else the first one after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The n-th working day after a day; the day itself for none. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate next = day;
        for (int counted = 0; counted < workingDays; ) {
            next = next.plusDays(1);
            if (isWorkingDay(next)) {
                counted++;
            }
        }
        return next;
    }

    /** How many working days follow one day up to another, that day included. */
    public long between(LocalDate after, LocalDate last) {
        return after.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The same calendar with what people say of single days. */
    public WorkingCalendar corrected(Collection<Correction> corrections) {
        List<Correction> own =
                corrections.stream().filter(said -> said.calendar().equals(id)).toList();
        return own.isEmpty() ? this : new WorkingCalendar(id, name, sources, year -> corrected(year, own));
    }

    private List<Holiday> corrected(int year, List<Correction> own) {
        List<Holiday> said = new ArrayList<>(holidays(year));
        for (Correction correction : own) {
            if (correction.day().getYear() == year) {
                said.removeIf(holiday -> holiday.day().equals(correction.day()));
                if (!correction.isWorkingDay()) {
                    said.add(new Holiday(correction.day(), correction.name()));
                }
            }
        }
        return said;
    }

    private Map<LocalDate, Holiday> of(int year) {
        return known.computeIfAbsent(year, wanted -> holidays.apply(wanted).stream()
                .filter(holiday -> !isWeekend(holiday.day()))
                .collect(Collectors.toMap(Holiday::day, holiday -> holiday, (first, again) -> first)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
