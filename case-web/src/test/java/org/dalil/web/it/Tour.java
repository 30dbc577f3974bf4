package org.dalil.web.it;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that a visitor finds who follows every link, some examples of each kind of page. A kind is a path with the
 * names of its parameters: of a thousand facts two are enough.
 */
final class Tour {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int MOST = 1_000;

    private final Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();

    private Tour() {}

    /** From the first page on. */
    static Tour of(Visitor visitor, int ofEachKind) {
        return of(visitor, "/index.xhtml", ofEachKind, link -> true);
    }

    /** From a page on, along some links only. */
    static Tour of(Visitor visitor, String start, int most, Predicate<String> along) {
        Tour tour = new Tour();
        Map<String, Integer> ofKind = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of(start));
        List<String> ahead = List.of(start);
        while (!ahead.isEmpty() && tour.seen.size() < MOST) {
            List<HttpResponse<String>> answers = TwoAtOnce.answers(ahead, visitor::get);
            List<String> next = new ArrayList<>();
            for (int place = 0; place < answers.size(); place++) {
                tour.seen.put(ahead.get(place), answers.get(place));
                for (String link : ways(answers.get(place))) {
                    boolean wanted = !link.contains("jakarta.faces.resource") && along.test(link);
                    if (wanted && known.add(link) && ofKind.merge(kind(link), 1, Integer::sum) <= most) {
                        next.add(link);
                    }
                }
            }
            ahead = next;
        }
        return tour;
    }

    /** Where an answer leads, in an order that is always the same. */
    private static Set<String> ways(HttpResponse<String> answer) {
        Set<String> ways = new TreeSet<>(new Markup(answer.body()).links());
        answer.headers()
                .firstValue("Location")
                .map(moved -> moved.replaceFirst("^https?://[^/]+", ""))
                .ifPresent(ways::add);
        return ways;
    }

    /** What was found, with the answers. */
    Map<String, HttpResponse<String>> answers() {
        return seen;
    }

    Set<String> pages() {
        return seen.keySet().stream().map(Tour::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first address of this page that names what it is about. */
    String example(String page) {
        return seen.keySet().stream()
                .filter(address ->
                        path(address).equals(page) && ID.matcher(address).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link leads to " + page));
    }

    /** Of the first thing that an address names. */
    static String id(String address) {
        return ID.matcher(address).results().findFirst().orElseThrow().group();
    }

    static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** What it has in common with others: the page, and what it is told. */
    static String kind(String address) {
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        return ID.matcher(path(address)).replaceAll("*")
                + Arrays.stream(query.split("&"))
                        .map(parameter -> parameter.replaceFirst("=.*", ""))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }
}
