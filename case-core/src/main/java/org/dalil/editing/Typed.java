package org.dalil.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PlainText;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a sheet as what they are meant to be, and collects every objection on the way, each with its
 * field. What cannot be read is answered with something harmless: ask {@link #objections()} before you use any of it.
 */
public final class Typed {

    /** Text of a field in the database has at most this many UTF-16 units. */
    public static final int LONGEST = 8_000;

    /** What may be wrong with a field. */
    public enum Objection {
        REQUIRED,
        /** The arguments are the limit and the actual length. */
        TOO_LONG,
        /** Null bytes, control characters, halves of characters: nothing that a keyboard types. */
        UNREADABLE_CHARACTERS,
        NOT_IN_LIST,
        NOT_A_DATE,
        /** Only the year or the month is given, and the day is needed. */
        NO_DAY,
        NOT_A_TIME,
        NOT_A_ZONE,
        NOT_A_NUMBER,
        ENDS_BEFORE_IT_BEGINS,
        /** The argument is how many rows there may be. */
        TOO_MANY_ROWS
    }

    private final Sheet sheet;
    private final List<Refusal> objections = new ArrayList<>();

    private Typed(Sheet sheet) {
        this.sheet = sheet;
    }

    public static Typed in(Sheet sheet) {
        return new Typed(sheet);
    }

    /** All of them, in the order in which the fields were read. */
    public List<Refusal> objections() {
        return List.copyOf(objections);
    }

    /** Objects to a field for a reason of the aggregate. */
    public void object(String field, Enum<?> code, Object... arguments) {
        objections.add(Refusal.of(code, arguments).on(field));
    }

    /** Null if nothing stands in the field. */
    public @Nullable String text(String field, int longest) {
        String text = sheet.text(field);
        if (text.length() > longest) {
            object(field, Objection.TOO_LONG, longest, text.length());
            return null;
        }
        if (!PlainText.isReadable(text)) {
            object(field, Objection.UNREADABLE_CHARACTERS);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    public String required(String field, int longest) {
        return Objects.requireNonNullElse(demanded(field, text(field, longest)), "");
    }

    /** In as many languages as it was written in, maybe none. */
    public LocalText local(String field, int longest) {
        return new LocalText(
                text(field + "." + Language.ARABIC.tag(), longest),
                text(field + "." + Language.ENGLISH.tag(), longest),
                text(field + "." + Language.FRENCH.tag(), longest));
    }

    /** In at least one language. */
    public LocalText requiredLocal(String field, int longest) {
        int before = objections.size();
        LocalText text = local(field, longest);
        if (text.isEmpty() && objections.size() == before) {
            object(field, Objection.REQUIRED);
        }
        return text;
    }

    /**
     * The rows of a list in which something stands, in their order: {@code sources.1}, {@code sources.4} …; what is
     * filled in a row is read as any other field, such as {@code sources.4.page}.
     */
    public List<String> rows(String list, int most) {
        Pattern inRow = Pattern.compile(Pattern.quote(list) + "\\.([0-9]{1,4})\\..*");
        List<String> rows = sheet.fields().keySet().stream()
                .map(inRow::matcher)
                .filter(Matcher::matches)
                .map(row -> Integer.valueOf(row.group(1)))
                .distinct()
                .sorted()
                .map(number -> list + "." + number)
                .toList();
        if (rows.size() > most) {
            object(rows.get(most), Objection.TOO_MANY_ROWS, most);
        }
        return rows;
    }

    /** One of these values; null if nothing was chosen. */
    public @Nullable String oneOf(String field, Collection<String> list) {
        String text = sheet.text(field);
        if (!text.isEmpty() && !list.contains(text)) {
            object(field, Objection.NOT_IN_LIST);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    public boolean ticked(String field) {
        return sheet.text(field).equals(Sheet.YES);
    }

    /** Null if nothing was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> list) {
        return parsed(field, name -> Enum.valueOf(list, name), Objection.NOT_IN_LIST);
    }

    public <E extends Enum<E>> E requiredChoice(String field, Class<E> list) {
        return Objects.requireNonNullElse(demanded(field, choice(field, list)), list.getEnumConstants()[0]);
    }

    public @Nullable UUID id(String field) {
        return parsed(field, UUID::fromString, Objection.NOT_IN_LIST);
    }

    public Optional<UUID> requiredId(String field) {
        return Optional.ofNullable(demanded(field, id(field)));
    }

    public @Nullable Integer number(String field) {
        return parsed(field, Integer::valueOf, Objection.NOT_A_NUMBER);
    }

    public long requiredAmount(String field) {
        return Objects.requireNonNullElse(demanded(field, parsed(field, Long::valueOf, Objection.NOT_A_NUMBER)), 0L);
    }

    public @Nullable LocalDate day(String field) {
        return parsed(field, LocalDate::parse, Objection.NOT_A_DATE);
    }

    /** A day, a time on the clock and the zone of that clock: {@code .day}, {@code .time}, {@code .zone}. */
    public Optional<ZonedDateTime> moment(String field) {
        LocalDate day = demanded(field + ".day", day(field + ".day"));
        LocalTime time = time(field + ".time");
        String zone = zone(field + ".zone");
        return day == null || time == null || zone == null
                ? Optional.empty()
                : Optional.of(day.atTime(time).atZone(ZoneId.of(zone)));
    }

    /**
     * The date of {@link Sheet#with(String, PartialDate)}. Of a week its first day is enough, of a month or a year any
     * day or none: {@code 2017}, {@code 2017-03}. What a relative date means is never reckoned.
     */
    public PartialDate date(String field) {
        int before = objections.size();
        PartialDate.Precision precision = Objects.requireNonNullElse(
                choice(field + ".precision", PartialDate.Precision.class), PartialDate.Precision.NOT_STATED);
        PartialDate.Basis basis =
                Objects.requireNonNullElse(choice(field + ".basis", PartialDate.Basis.class), PartialDate.Basis.STATED);
        String words = text(field + ".words", 1_000);
        return switch (precision) {
            case NOT_STATED, WEEKDAY_ONLY, RELATIVE -> {
                if (precision != PartialDate.Precision.NOT_STATED) {
                    demanded(field + ".words", words);
                }
                yield new PartialDate(null, null, null, null, precision, words, basis);
            }
            case MINUTE, DAY, WEEK, MONTH, YEAR, RANGE, ABOUT, BETWEEN -> {
                Span begins = demanded(field + ".from", span(field + ".from", precision));
                LocalDate from = begins == null ? null : first(precision, begins.first());
                LocalDate to = begins == null ? null : last(field, precision, begins);
                LocalTime time = precision == PartialDate.Precision.MINUTE ? time(field + ".time") : null;
                String zone = precision == PartialDate.Precision.MINUTE ? zone(field + ".zone") : null;
                yield objections.size() > before
                        ? PartialDate.notStated()
                        : new PartialDate(from, to, time, zone, precision, words, basis);
            }
        };
    }

    /** What a year, a month or a day as it is typed covers. */
    private record Span(LocalDate first, LocalDate last) {

        static Span of(String typed) {
            if (typed.matches("[0-9]{4}")) {
                Year year = Year.parse(typed);
                return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (typed.matches("[0-9]{4}-[0-9]{2}")) {
                YearMonth month = YearMonth.parse(typed);
                return new Span(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.parse(typed);
            return new Span(day, day);
        }

        boolean isDay() {
            return first.equals(last);
        }

        boolean isYear() {
            return first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()));
        }
    }

    private @Nullable Span span(String field, PartialDate.Precision precision) {
        Span span = parsed(field, Span::of, Objection.NOT_A_DATE);
        boolean enough = span == null
                || switch (precision) {
                    case YEAR, ABOUT, BETWEEN -> true;
                    case MONTH -> !span.isYear();
                    case MINUTE, DAY, WEEK, RANGE, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> span.isDay();
                };
        if (!enough) {
            object(field, Objection.NO_DAY);
        }
        return span;
    }

    private static LocalDate first(PartialDate.Precision precision, LocalDate day) {
        return switch (precision) {
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private @Nullable LocalDate last(String field, PartialDate.Precision precision, Span begins) {
        LocalDate from = begins.first();
        LocalDate last =
                switch (precision) {
                    case WEEK -> Optional.ofNullable(day(field + ".to")).orElse(from.plusDays(6));
                    case MONTH -> YearMonth.from(from).atEndOfMonth();
                    case YEAR -> from.with(TemporalAdjusters.lastDayOfYear());
                    case RANGE -> demanded(field + ".to", day(field + ".to"));
                    case ABOUT -> begins.last();
                    case BETWEEN ->
                        Optional.ofNullable(demanded(field + ".to", span(field + ".to", precision)))
                                .map(Span::last)
                                .orElse(null);
                    case MINUTE, DAY, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> from;
                };
        if (last != null && last.isBefore(from)) {
            object(field + ".to", Objection.ENDS_BEFORE_IT_BEGINS);
        }
        return last;
    }

    private @Nullable LocalTime time(String field) {
        return demanded(field, parsed(field, LocalTime::parse, Objection.NOT_A_TIME));
    }

    /** An IANA id such as {@code Europe/Brussels}. */
    public @Nullable String zone(String field) {
        return demanded(field, parsed(field, zone -> ZoneId.of(zone).getId(), Objection.NOT_A_ZONE));
    }

    private <T> @Nullable T parsed(String field, Function<String, T> read, Objection otherwise) {
        String text = sheet.text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            object(field, otherwise);
            return null;
        }
    }

    private <T> @Nullable T demanded(String field, @Nullable T content) {
        boolean said = objections.stream().anyMatch(objection -> field.equals(objection.field()));
        if (content == null && !said) {
            object(field, Objection.REQUIRED);
        }
        return content;
    }
}
