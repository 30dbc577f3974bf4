package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words. Months are written out, in Arabic with both names as in the letters; a range is said in words where a
 * dash would be read backwards; what a source leaves open stays open, and a relative date is quoted, never resolved.
 */
@Named
@RequestScoped
public class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Phrases phrases;
    private final Reader reader;
    private final Clock clock;

    protected Dates() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public Dates(Phrases phrases, Reader reader, Clock clock) {
        this.phrases = phrases;
        this.reader = reader;
        this.clock = clock;
    }

    /** Whatever kind of date it is. */
    public String say(@Nullable Object date) {
        if (date instanceof Optional<?> optional) {
            return say(optional.orElse(null));
        }
        if (date instanceof LocalDate day) {
            return day(day);
        }
        if (date instanceof Instant instant) {
            ZonedDateTime moment = instant.atZone(clock.getZone());
            return words("dates.moment", day(moment.toLocalDate()), time(moment.toLocalTime()), zone(moment));
        }
        return date instanceof PartialDate partial ? partial(partial) : words("dates.notStated");
    }

    /** The short form for tables: «3 Nov 2021». Only days and moments have one. */
    public String brief(@Nullable Object date) {
        if (date instanceof Optional<?> optional) {
            return brief(optional.orElse(null));
        }
        if (date instanceof Instant instant) {
            return briefDay(instant.atZone(clock.getZone()).toLocalDate());
        }
        if (date instanceof PartialDate partial && partial.precision() == PartialDate.Precision.DAY) {
            return briefDay(Objects.requireNonNull(partial.from()));
        }
        return date instanceof LocalDate day ? briefDay(day) : say(date);
    }

    /** Where a date comes from, when it does not simply stand in the source; else null. */
    public @Nullable String basis(@Nullable Object date) {
        return date instanceof PartialDate partial && partial.basis() != PartialDate.Basis.STATED
                ? words("dates.basis." + partial.basis())
                : null;
    }

    private String partial(PartialDate date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null || to == null) {
            return undated(date);
        }
        return switch (date.precision()) {
            case MINUTE ->
                words(
                        "dates.moment",
                        day(from),
                        time(Objects.requireNonNull(date.time())),
                        String.valueOf(date.zone()));
            case MONTH -> words("dates.month", month(from), year(from));
            case YEAR -> words("dates.year", year(from));
            case WEEK -> words("dates.week", range(from, to));
            case RANGE -> range(from, to);
            case ABOUT -> words("dates.about", limit(date, from));
            case BETWEEN -> words("dates.between", limit(date, from), limit(date, to));
            case DAY, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> day(from);
        };
    }

    /** No more of a limit than is known: the year, the month, the day. */
    private String limit(PartialDate date, LocalDate day) {
        if (date.inWholeYears()) {
            return words("dates.year", year(day));
        }
        return date.inWholeMonths() ? words("dates.month", month(day), year(day)) : day(day);
    }

    private String undated(PartialDate date) {
        return date.words() == null
                ? words("dates.notStated")
                : words("dates.quoted", Isolation.of(date.words(), reader.language()));
    }

    private String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return words("dates.range.years", day(from), day(to));
        }
        if (from.getMonth() != to.getMonth()) {
            return words("dates.range.months", number(from), month(from), number(to), month(to), year(to));
        }
        return ChronoUnit.DAYS.between(from, to) == 1
                ? words("dates.range.twoDays", number(from), number(to), month(to), year(to))
                : words("dates.range.days", number(from), number(to), month(to), year(to));
    }

    private String day(LocalDate day) {
        return words("dates.day", number(day), month(day), year(day));
    }

    private String briefDay(LocalDate day) {
        return words("dates.day", number(day), words("dates.monthBrief." + day.getMonthValue()), year(day));
    }

    private String month(LocalDate day) {
        return words("dates.month." + day.getMonthValue());
    }

    private static String number(LocalDate day) {
        return String.valueOf(day.getDayOfMonth());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String zone(ZonedDateTime moment) {
        return moment.getOffset().getTotalSeconds() == 0
                ? "UTC"
                : moment.getZone().getId();
    }

    private String words(String key, Object... arguments) {
        return phrases.say(reader.language(), key, arguments);
    }
}
