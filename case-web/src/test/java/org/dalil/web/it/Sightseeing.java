package org.dalil.web.it;

import java.net.URL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The tours of the people of the demo, each made once for all tests; the coordinator looks more closely. */
public final class Sightseeing {

    private static final Map<String, Tour> TOURS = new ConcurrentHashMap<>();

    private static final Map<String, Set<String>> ADDRESSES = new ConcurrentHashMap<>();

    private Sightseeing() {}

    /** Each page that somebody finds, once: where it has most to show. */
    public static List<String> pages(URL base, String name) {
        var pages = new TreeMap<String, String>();
        for (var address : of(base, name).answers().keySet()) {
            if (Tour.path(address).endsWith(".xhtml")) {
                pages.merge(Tour.path(address), address, (one, other) -> other.length() > one.length() ? other : one);
            }
        }
        return List.copyOf(pages.values());
    }

    /** All that a coordinator finds, and what no link leads to. */
    static Set<String> addresses(URL base) {
        return ADDRESSES.computeIfAbsent("lina", lina -> {
            var tour = of(base, lina);
            var all = new LinkedHashSet<>(tour.answers().keySet());
            var request = Tour.id(tour.example("/requests/overview.xhtml"));
            var file = idOfCase(base, "D-2021-014");
            var document = all.stream()
                    .filter(address -> address.startsWith("/sources/"))
                    .findFirst()
                    .map(address -> address.replaceFirst(".*/", ""))
                    .orElseThrow();
            Doors.ROWS
                    .values()
                    .forEach(rows -> rows.forEach(row -> all.add(row.replace("{request}", request)
                            .replace("{case}", file)
                            .replace("{document}", document))));
            return all;
        });
    }

    static String idOfCase(URL base, String number) {
        return Visitor.signedIn(base, "lina")
                .read("/cases/list.xhtml", number + ".*?/cases/case\\.xhtml\\?id=([0-9a-f-]{36})")
                .get(0);
    }

    static Tour of(URL base, String name) {
        return TOURS.computeIfAbsent(
                name, unknown -> Tour.of(Visitor.signedIn(base, name), name.equals("lina") ? 2 : 1));
    }
}
