package org.dalil.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.parties.Folding;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;

/**
 * A date as a text writes it, in the three languages and with both names of an Arabic month. What lacks its year is left
 * in its words: nothing is reckoned that does not stand there.
 */
record WrittenDate(String words) {

    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH =
            "(?<month>\\p{L}+(?:\\s(?:الأول|الاول|الثاني))?)(?:\\s*/\\s*[\\p{L}]+(?:\\s(?:الأول|الاول|الثاني))?)?";
    private static final Pattern FULL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?" + MONTH
                    + ",?\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?<!\\p{L})(?<month>[a-zA-Z]+)\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern OF_A_MONTH =
            Pattern.compile("(?<![\\p{L}\\d])" + MONTH + "\\s+(?<year>\\d{4})(?!\\d)");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:de\\s+)?" + MONTH);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    /** The date of a document, in whatever words it is written. */
    PartialDate asDate() {
        String kept = words.strip().replaceAll("\\s+", " ");
        return stated().orElseGet(
                        () -> new PartialDate(null, null, null, null, Precision.NOT_STATED, kept, Basis.STATED));
    }

    /** The first date in a longer text, with its own words; not stated if there is none. */
    PartialDate first() {
        return stated().orElseGet(PartialDate::notStated);
    }

    private Optional<PartialDate> stated() {
        String text = withWesternDigits();
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        for (Pattern pattern : List.of(FULL, AMERICAN)) {
            Matcher full = pattern.matcher(text);
            while (full.find()) {
                Optional<Integer> month = month(full);
                if (month.isPresent()) {
                    return day(full, full.group("year"), month.get(), full.group("day"));
                }
            }
        }
        return ofAMonth(text).or(() -> dayWithoutYear(text));
    }

    private Optional<PartialDate> ofAMonth(String text) {
        Matcher found = OF_A_MONTH.matcher(text);
        while (found.find()) {
            Optional<Integer> month = month(found);
            if (month.isPresent()) {
                YearMonth whole = YearMonth.of(Integer.parseInt(found.group("year")), month.get());
                return Optional.of(new PartialDate(
                        whole.atDay(1), whole.atEndOfMonth(), null, null, Precision.MONTH, said(found), Basis.STATED));
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> dayWithoutYear(String text) {
        Matcher found = DAY.matcher(text);
        while (found.find()) {
            if (month(found).isPresent()) {
                return Optional.of(
                        new PartialDate(null, null, null, null, Precision.NOT_STATED, said(found), Basis.STATED));
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> day(Matcher found, String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return Optional.of(new PartialDate(date, date, null, null, Precision.DAY, said(found), Basis.STATED));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As it is written, letter by letter. */
    private String said(Matcher found) {
        return words.substring(found.start(), found.end()).strip();
    }

    /** As long as the words themselves, so that places in the one are places in the other. */
    private String withWesternDigits() {
        StringBuilder text = new StringBuilder(words);
        for (int at = 0; at < text.length(); at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit >= 0) {
                text.setCharAt(at, (char) ('0' + digit));
            }
        }
        return text.toString();
    }

    private static Optional<Integer> month(Matcher found) {
        String name = Folding.fold(found.group("month"));
        return Optional.ofNullable(MONTHS.getOrDefault(name, MONTHS.get(name.split(" ")[0])));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = {
            "يناير|كانون الثاني|january|janvier|jan",
            "فبراير|شباط|february|fevrier|feb",
            "مارس|آذار|march|mars|mar",
            "أبريل|إبريل|ابريل|نيسان|april|avril|apr",
            "مايو|أيار|may|mai",
            "يونيو|حزيران|june|juin|jun",
            "يوليو|تموز|july|juillet|jul",
            "أغسطس|آب|august|aout|aug",
            "سبتمبر|أيلول|september|septembre|sept|sep",
            "أكتوبر|تشرين الأول|october|octobre|oct",
            "نوفمبر|تشرين الثاني|november|novembre|nov",
            "ديسمبر|كانون الأول|december|decembre|dec"
        };
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month].split("\\|")) {
                months.put(Folding.fold(name), month + 1);
            }
        }
        return months;
    }
}
