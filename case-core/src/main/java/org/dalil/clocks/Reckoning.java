package org.dalil.clocks;

import java.time.Instant;
import java.time.LocalDate;

/** How one authority reckons: the day on which something happens is not counted, and the last day counts to its end. */
public final class Reckoning {

    private final Place place;
    private final WorkingCalendar calendar;

    public Reckoning(Place place, WorkingCalendar calendar) {
        this.place = place;
        this.calendar = calendar;
    }

    public Place place() {
        return place;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The day that it is there at that moment: what comes in one minute before midnight here may come tomorrow there. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, place.zoneId());
    }

    /** When a period runs out that something starts on that day. */
    public DueDay after(LocalDate event, Span span) {
        LocalDate counted = calendar.plus(event.plusMonths(span.months()).plusDays(span.days()), span.workingDays());
        return due(counted, span.workingDays() > 0 ? counted : allowingForRest(event, counted, span));
    }

    /** The last day on which something can be done that has to be done so long before an event. */
    public DueDay before(LocalDate event, Span span) {
        LocalDate day = event.minusMonths(span.months()).minusDays(span.days());
        for (int counted = 0; counted < span.workingDays(); ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return due(day, day);
    }

    /** A day that the law names itself is not moved. */
    public DueDay on(LocalDate day) {
        return due(day, day);
    }

    /** A day of our own choosing, on which somebody has to be there to read: rest moves it on. */
    public DueDay askedOn(LocalDate day) {
        return due(day, calendar.workingDayFrom(day));
    }

    private LocalDate allowingForRest(LocalDate event, LocalDate counted, Span span) {
        LocalDate last = place.lastDayMoves() ? calendar.workingDayFrom(counted) : counted;
        boolean isLong = span.months() > 0 || span.days() >= 2;
        while (isLong && calendar.between(event, last) < place.leastWorkingDays()) {
            last = last.plusDays(1);
        }
        return last;
    }

    private DueDay due(LocalDate counted, LocalDate day) {
        return new DueDay(
                counted, day, day.plusDays(1).atStartOfDay(place.zoneId()).toInstant());
    }
}
