package org.dalil.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.web.ui.Words;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/** Behind {@code work/deadlines.xhtml}: a calendar for the eye, and a list that says the same. */
@Named
@RequestScoped
public class DeadlinesPage {

    private static final int DAYS_AHEAD = 400;
    private static final int LISTED_AHEAD = 60;

    /** A hyphen at which no line ends. */
    private static final char UNBROKEN = '\u2011';

    @Inject
    private DeadlineReading deadlines;

    @Inject
    private DeadlinePlaces places;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @ReadOnce
    public List<Deadline> getAll() {
        return deadlines.until(current.required().id(), getToday().plusDays(DAYS_AHEAD));
    }

    public List<Deadline> getOverdue() {
        return getAll().stream().filter(due -> due.overdue(getToday())).toList();
    }

    /** The rest of about two months. */
    public List<Deadline> getSoon() {
        return getAll().stream()
                .filter(due -> !due.overdue(getToday()))
                .filter(due -> !due.day().isAfter(getToday().plusDays(LISTED_AHEAD)))
                .toList();
    }

    public List<Deadline> getLater() {
        return getAll().stream()
                .filter(due -> due.day().isAfter(getToday().plusDays(LISTED_AHEAD)))
                .toList();
    }

    /** A whole day for each, which leads to where it is met. */
    public ScheduleModel getCalendar() {
        ScheduleModel calendar = new DefaultScheduleModel();
        getAll().forEach(due -> calendar.addEvent(DefaultScheduleEvent.builder()
                .id(due.kind() + " " + due.day() + " " + due.thing() + " " + due.code())
                .title(title(due))
                .startDate(due.day().atStartOfDay())
                .endDate(due.day().atStartOfDay())
                .allDay(true)
                .url(places.address(due))
                .styleClass(due.overdue(getToday()) ? "dl-event is-late" : "dl-event")
                .build()));
        return calendar;
    }

    private String title(Deadline due) {
        String what = words.say("work.deadline." + due.kind());
        return due.code().isEmpty() ? what : what + " " + due.code().replace('-', UNBROKEN);
    }
}
