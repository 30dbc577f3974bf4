package org.dalil.dossier.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/** Properties of a formatting object; of two with one name the later counts. */
record Traits(Map<String, String> values) {

    static final Traits NONE = new Traits(Map.of());

    static final Traits BOLD = of("font-weight", "bold");
    static final Traits KEEP_WITH_NEXT = of("keep-with-next.within-page", "always");
    static final Traits TOGETHER = of("keep-together.within-page", "always");
    static final Traits ROW_HEAD = of("role", "TH", "fox:scope", "row");

    static Traits of(String... namesAndValues) {
        return NONE.and(namesAndValues);
    }

    Traits and(String... namesAndValues) {
        var all = new LinkedHashMap<>(values);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Traits(all);
    }

    Traits and(Traits more) {
        var all = new LinkedHashMap<>(values);
        all.putAll(more.values);
        return new Traits(all);
    }

    static Traits colour(Ink ink) {
        return of("color", ink.hex());
    }

    /** A solid rule on a side: {@code before}, {@code after} or {@code start}. */
    static Traits rule(String side, double points, Ink ink) {
        return of(
                "border-" + side + "-style", "solid",
                "border-" + side + "-width", pt(points),
                "border-" + side + "-color", ink.hex());
    }

    static Traits indent(double start) {
        return of("start-indent", mm(start));
    }

    static Traits spaceAfter(double points) {
        return of("space-after", pt(points));
    }

    static Traits spaceBefore(double points) {
        return of("space-before", pt(points));
    }

    /** Space within the edges before and after. */
    static Traits padding(double before, double after) {
        return of("padding-before", pt(before), "padding-after", pt(after));
    }

    static String mm(double value) {
        return number(value) + "mm";
    }

    static String pt(double value) {
        return number(value) + "pt";
    }

    static String em(double value) {
        return number(value) + "em";
    }

    private static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
