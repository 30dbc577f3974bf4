package org.dalil.feed;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Transparency;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dalil.deadlines.Deadline;
import org.dalil.shared.Digest;

/** An agenda as calendars read it (RFC 5545): a whole day for each deadline, without any word of a case. */
public final class CalendarText {

    private static final int LONG_ENOUGH = 32;

    private CalendarText() {}

    /**
     * @param name what the calendar is called
     * @param kind the words for what is due
     */
    public static String of(FeedDesk.Agenda agenda, String name, Function<Deadline.Kind, String> kind) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Dalil//Dalil//" + agenda.language().tag().toUpperCase(Locale.ROOT));
        calendar.setMethod(Method.publish());
        calendar.setName(name);
        List<Deadline> deadlines = agenda.deadlines();
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, agenda, kind.apply(deadline.kind()))));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static VEvent event(Deadline deadline, FeedDesk.Agenda agenda, String what) {
        VEvent event = new VEvent();
        event.setUid(uid(deadline));
        event.setDateTimeStamp(Date.from(agenda.asOf()));
        event.setDateStart(date(deadline.day()), false);
        event.setDateEnd(date(deadline.day().plusDays(1)), false);
        event.setSummary(List.of(what, deadline.code(), deadline.caseNumber()).stream()
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse(what));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The same for the same thing on the same day, so that a calendar knows it again; it tells nothing. */
    private static String uid(Deadline deadline) {
        return Digest.of(deadline.kind() + "|" + deadline.day() + "|" + deadline.file() + "|" + deadline.thing() + "|"
                                + deadline.code() + "|" + deadline.name())
                        .hex()
                        .substring(0, LONG_ENOUGH)
                + "@dalil";
    }

    /** As the library wants it: the day in the zone of this computer. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
