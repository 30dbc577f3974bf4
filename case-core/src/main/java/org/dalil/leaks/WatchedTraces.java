package org.dalil.leaks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.parties.Folding;

/** How somebody can be reached and where she is: telephones, addresses of mail, names on the net, places. */
record WatchedTraces(
        String code, Set<String> numbers, Set<String> addresses, Set<String> identifiers, List<double[]> points) {

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63})+");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@([\\w.]{4,40})");
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.|t\\.me/|wa\\.me/)([^\\s,;]{5,200})");
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

    /** Countries and offices write the beginning of a number in several ways. */
    private static final int TELLING = 8;

    private static final int SHORTEST = 6;

    static WatchedTraces in(String code, String words) {
        String small = words.toLowerCase(Locale.ROOT);
        Set<String> addresses = new LinkedHashSet<>();
        Matcher mail = MAIL.matcher(small);
        while (mail.find()) {
            addresses.add(mail.group());
        }
        Set<String> identifiers = new LinkedHashSet<>();
        Matcher handle = HANDLE.matcher(small);
        while (handle.find()) {
            identifiers.add(handle.group(1));
        }
        Matcher web = WEB.matcher(small);
        while (web.find()) {
            identifiers.add(web.group(1));
        }
        SearchedText searched = SearchedText.of(DAY.matcher(words).replaceAll(" | "));
        Set<String> numbers = new LinkedHashSet<>();
        searched.digits().stream().map(WatchedTraces::telling).forEach(numbers::add);
        return new WatchedTraces(code, numbers, addresses, identifiers, searched.points());
    }

    static WatchedTraces identifier(String code, String number) {
        WatchedTraces traces = in(code, number);
        String letters = squeezed(number);
        if (letters.length() >= SHORTEST
                && letters.chars().anyMatch(Character::isDigit)
                && !DAY.matcher(number.strip()).matches()) {
            Set<String> identifiers = new LinkedHashSet<>(traces.identifiers());
            identifiers.add(letters);
            return new WatchedTraces(code, traces.numbers(), traces.addresses(), identifiers, traces.points());
        }
        return traces;
    }

    private static String telling(String digits) {
        return digits.substring(Math.max(0, digits.length() - TELLING));
    }

    private static String squeezed(String words) {
        return Folding.fold(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    List<Hit> in(SearchedText text) {
        List<Hit> hits = new ArrayList<>();
        if (numbers.stream().anyMatch(number -> text.digits().stream().anyMatch(run -> run.contains(number)))) {
            hits.add(new Hit(LeakKind.PHONE, code));
        }
        if (addresses.stream().anyMatch(text.plain()::contains)) {
            hits.add(new Hit(LeakKind.EMAIL, code));
        }
        if (identifiers.stream().anyMatch(one -> text.plain().contains(one) || text.hasWhole(squeezed(one)))) {
            hits.add(new Hit(LeakKind.IDENTIFIER, code));
        }
        if (points.stream().anyMatch(point -> text.points().stream().anyMatch(other -> Points.areNear(point, other)))) {
            hits.add(new Hit(LeakKind.COORDINATES, code));
        }
        return hits;
    }

    @Override
    public String toString() {
        return "WatchedTraces";
    }
}
