package org.dalil.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** The dates, citations, numbers and abbreviations of a text, each once for each place in which it stands. */
final class Figures {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ISO_DATE = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");
    private static final Pattern SLASHED_DATE =
            Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?![0-9/])");
    private static final Pattern ACT = Pattern.compile("(?<![0-9/])([0-9]{1,5})/([0-9]{1,5})(?![0-9/])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2,6}(?![\\p{L}\\p{N}])");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(?:[\\u00a0\\u202f ][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)*");

    private static final Map<Language, Pattern> ARTICLES = Map.of(
            Language.ENGLISH,
                    Pattern.compile("\\b(?:articles?|art\\.)\\s*([0-9]{1,4})((?:\\s*\\([0-9a-z]{1,4}\\))*)", FLAGS),
            Language.FRENCH,
                    Pattern.compile("\\b(?:articles?|art\\.)\\s*([0-9]{1,4})((?:\\s*\\([0-9a-z]{1,4}\\))*)", FLAGS),
            Language.ARABIC,
                    Pattern.compile(
                            "(?:المادة|للمادة|المادتين|المادتان|المواد|مادة)\\s*([0-9]{1,4})((?:\\s*\\([^)]{1,4}\\))*)"));

    private final Language language;
    private final String text;
    /** The same with Western digits; what was read is blanked out, so that nothing is read twice. */
    private final StringBuilder left;

    private final List<Figure> found = new ArrayList<>();

    private Figures(Language language, String text) {
        this.language = language;
        this.text = text;
        this.left = new StringBuilder(western(text));
    }

    static List<Figure> in(Language language, String text) {
        Figures figures = new Figures(language, text);
        figures.dates();
        figures.take(ARTICLES.get(language), Figure.Kind.CITATION, match -> "art. " + match.group(1));
        figures.take(ACT, Figure.Kind.CITATION, match -> match.group(1) + "/" + match.group(2));
        figures.take(NUMBER, Figure.Kind.NUMBER, match -> plain(match.group()));
        return List.copyOf(figures.found);
    }

    /** Words of Latin capitals; in an Arabic text the only names that have to be the same letter by letter. */
    static List<Figure> abbreviations(String text) {
        List<Figure> found = new ArrayList<>();
        Matcher matcher = ABBREVIATION.matcher(text);
        while (matcher.find()) {
            if (!ROMAN.matcher(matcher.group()).matches()) {
                found.add(Figure.at(Figure.Kind.NAME, matcher.group(), text, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private void dates() {
        take(ISO_DATE, Figure.Kind.DATE, match -> date(match.group(3), number(match.group(2)), match.group(1)));
        take(SLASHED_DATE, Figure.Kind.DATE, match -> date(match.group(1), number(match.group(2)), match.group(3)));
        String month = Months.pattern(language);
        String year = "(?:,?\\s+(?:من\\s+)?([0-9]{4})(?![0-9/]))?";
        // «3 نوفمبر/تشرين الثاني 2021»: both names of the month
        take(
                Pattern.compile(
                        "(?<![0-9/])([0-9]{1,2})(?:st|nd|rd|th|er)?(?:\\s+of)?\\s+(" + month + ")(?:\\s?/\\s?" + month
                                + ")?(?!\\p{L})" + year,
                        FLAGS),
                Figure.Kind.DATE,
                match -> date(match.group(1), month(match.group(2)), match.group(3)));
        take(
                Pattern.compile("(?<!\\p{L})(" + month + ")\\s+([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])" + year, FLAGS),
                Figure.Kind.DATE,
                match -> date(match.group(2), month(match.group(1)), match.group(3)));
        take(
                Pattern.compile(
                        "(?<!\\p{L})(" + month + ")(?:\\s?/\\s?" + month + ")?(?!\\p{L})\\s+([0-9]{4})(?![0-9/])",
                        FLAGS),
                Figure.Kind.DATE,
                match -> date("", month(match.group(1)), match.group(2)));
    }

    private int month(String name) {
        return Months.number(language, name).orElse(0);
    }

    private static String date(String day, int month, @Nullable String year) {
        return (year == null ? "" : year) + "-" + month + "-" + (day.isEmpty() ? "" : number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private void take(Pattern pattern, Figure.Kind kind, Function<MatchResult, String> key) {
        Matcher matcher = pattern.matcher(left.toString());
        while (matcher.find()) {
            found.add(Figure.at(kind, key.apply(matcher), text, matcher.start(), matcher.end()));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
    }

    /** «1,200», «1.200» and «1 200» are one number; «1.5» and «1,5» another. */
    private static String plain(String number) {
        String grouped = number.replaceAll("[\\u00a0\\u202f ]", "");
        return grouped.matches("[0-9]{1,3}(?:[.,][0-9]{3})+")
                ? grouped.replaceAll("[.,]", "")
                : grouped.replace(',', '.');
    }

    /** Arabic-Indic digits and separators as Western ones; nothing else changes, and nothing changes its place. */
    private static String western(String text) {
        StringBuilder western = new StringBuilder(text);
        for (int i = 0; i < western.length(); i++) {
            char letter = western.charAt(i);
            int digit = Character.digit(letter, 10);
            if (digit >= 0) {
                western.setCharAt(i, (char) ('0' + digit));
            } else if (letter == '٫') {
                western.setCharAt(i, '.');
            } else if (letter == '٬') {
                western.setCharAt(i, ',');
            }
        }
        return western.toString();
    }
}
