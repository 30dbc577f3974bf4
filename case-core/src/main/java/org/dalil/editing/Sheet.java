package org.dalil.editing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form with what stands in them, in the order of the form. A field in which nothing stands is not
 * there, so that two sheets that look the same are equal. Line ends are {@code \n}, whatever the browser sent.
 *
 * @param fields by name, such as {@code title.en}
 */
public record Sheet(Map<String, String> fields) implements Serializable {

    /** Stands for «yes» in a field that is ticked. */
    public static final String YES = "true";

    public Sheet {
        Map<String, String> filled = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                filled.put(name, text.replace("\r\n", "\n").replace('\r', '\n').strip());
            }
        });
        fields = Collections.unmodifiableMap(filled);
    }

    public static Sheet empty() {
        return new Sheet(Map.of());
    }

    /** What stands in a field; empty if nothing does. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The same sheet with one more field. */
    public Sheet with(String field, @Nullable Object content) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, content == null ? "" : said(content));
        return new Sheet(more);
    }

    /** One field for each language: {@code title.ar}, {@code title.en}, {@code title.fr}. */
    public Sheet with(String field, @Nullable LocalText text) {
        Sheet sheet = this;
        for (Language language : Language.values()) {
            sheet = sheet.with(
                    field + "." + language.tag(),
                    LocalText.orEmpty(text).in(language).orElse(""));
        }
        return sheet;
    }

    /**
     * The seven parts of a date: {@code date.precision}, {@code date.from} and so on. No day stands there that nobody
     * knows: of a year only the year, of a month only the month; the end only where it does not follow.
     */
    public Sheet with(String field, PartialDate date) {
        return with(field + ".precision", date.precision())
                .with(field + ".from", limit(date, date.from()))
                .with(field + ".to", hasOwnEnd(date) ? limit(date, date.to()) : null)
                .with(field + ".time", date.time())
                .with(field + ".zone", date.zone())
                .with(field + ".words", date.words())
                .with(field + ".basis", date.basis());
    }

    private static boolean hasOwnEnd(PartialDate date) {
        return switch (date.precision()) {
            case WEEK, RANGE, BETWEEN -> true;
            case MINUTE, DAY, MONTH, YEAR, ABOUT, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> false;
        };
    }

    private static @Nullable String limit(PartialDate date, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return switch (date.precision()) {
            case YEAR -> Year.from(day).toString();
            case MONTH -> YearMonth.from(day).toString();
            case ABOUT, BETWEEN ->
                date.inWholeYears()
                        ? Year.from(day).toString()
                        : date.inWholeMonths() ? YearMonth.from(day).toString() : day.toString();
            case MINUTE, DAY, WEEK, RANGE, WEEKDAY_ONLY, RELATIVE, NOT_STATED -> day.toString();
        };
    }

    private static String said(Object content) {
        if (content instanceof Enum<?> constant) {
            return constant.name();
        }
        if (content instanceof Boolean ticked) {
            return ticked ? YES : "";
        }
        if (content instanceof String || content instanceof Number || content instanceof Temporal) {
            return content.toString();
        }
        if (content instanceof UUID id) {
            return id.toString();
        }
        throw new IllegalArgumentException(
                "no field holds a " + content.getClass().getName());
    }
}
