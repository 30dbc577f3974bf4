package org.dalil.dossier.layout;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.Objects;
import org.dalil.dossier.content.Embedded;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;

/** Dates in words. Arabic months carry both their names. */
record DateWords(DossierWords words) {

    String day(LocalDate date) {
        return words.format(
                "date.day", Integer.toString(date.getDayOfMonth()), month(date), Integer.toString(date.getYear()));
    }

    /** The date as far as it is known; empty: not at all. */
    String of(PartialDate date) {
        return switch (date.precision()) {
            case MINUTE ->
                words.format("date.minute", day(from(date)), String.valueOf(date.time()), String.valueOf(date.zone()));
            case DAY -> day(from(date));
            case MONTH ->
                words.format(
                        "date.month",
                        month(from(date)),
                        Integer.toString(from(date).getYear()));
            case YEAR -> Integer.toString(from(date).getYear());
            case ABOUT -> words.format("date.about", limit(date, from(date)));
            case BETWEEN ->
                words.format("date.between", limit(date, from(date)), limit(date, Objects.requireNonNull(date.to())));
            case WEEK, RANGE -> words.format("date.range", day(from(date)), day(Objects.requireNonNull(date.to())));
            case WEEKDAY_ONLY, RELATIVE ->
                date.words() == null ? "" : words.format("date.quoted", quoted(date.words()));
            case NOT_STATED -> "";
        };
    }

    /** In the words of the source, whatever its language. */
    private String quoted(String source) {
        return !words.rightToLeft() && Bidi.requiresBidi(source.toCharArray(), 0, source.length())
                ? Embedded.arabic(source)
                : source;
    }

    /** How exact it is, and where that is known from. */
    String exactness(PartialDate date) {
        if (date.precision() == Precision.NOT_STATED) {
            return "";
        }
        var exact = words.get(date.precision());
        return date.basis() == Basis.STATED ? exact : words.format("date.exactness", exact, words.get(date.basis()));
    }

    /** No more of a limit than is known: the year, the month, the day. */
    private String limit(PartialDate date, LocalDate day) {
        if (date.inWholeYears()) {
            return Integer.toString(day.getYear());
        }
        return date.inWholeMonths()
                ? words.format("date.month", month(day), Integer.toString(day.getYear()))
                : day(day);
    }

    private String month(LocalDate date) {
        return words.get("month." + date.getMonthValue());
    }

    private static LocalDate from(PartialDate date) {
        return Objects.requireNonNull(date.from());
    }
}
