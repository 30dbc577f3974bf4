package org.dalil.leaks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.shared.Digest;

/**
 * Holds what must not leave the house for as long as one search goes on, and says of a text whom it tells of. It has no
 * way to say what it holds.
 */
public final class Sieve {

    private final List<String> held = new ArrayList<>();
    private final List<WatchedName> names = new ArrayList<>();
    private final List<WatchedTraces> traces = new ArrayList<>();

    /** @param spelling a whole name, in whatever script */
    public void watchName(String code, String spelling) {
        held.add("name " + code + " " + spelling);
        WatchedName name = WatchedName.of(code, spelling);
        if (name.canBeFound()) {
            names.add(name);
        }
    }

    /** @param words free text with numbers, addresses and places in it, each of which is looked for */
    public void watchTraces(String code, String words) {
        held.add("traces " + code + " " + words);
        traces.add(WatchedTraces.in(code, words));
    }

    /** @param number of a passport, a name on the net: all of it */
    public void watchIdentifier(String code, String number) {
        held.add("identifier " + code + " " + number);
        traces.add(WatchedTraces.identifier(code, number));
    }

    /** The same for the same things, in whatever order they came. Not to be kept anywhere: names can be guessed from it. */
    Digest fingerprint() {
        return Digest.of(held.stream().sorted().collect(Collectors.joining("\n")));
    }

    Set<Hit> in(String text) {
        Set<Hit> hits = new LinkedHashSet<>();
        if (names.isEmpty() && traces.isEmpty()) {
            return hits;
        }
        SearchedText searched = SearchedText.of(text);
        names.stream()
                .filter(name -> name.isIn(searched))
                .forEach(name -> hits.add(new Hit(LeakKind.NAME, name.code())));
        traces.forEach(trace -> hits.addAll(trace.in(searched)));
        return hits;
    }

    /** A name of a file without what it tells. */
    String veiled(String name) {
        if (in(name).isEmpty()) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return "…" + (ending.matches("\\.[A-Za-z0-9]{1,5}") && in(ending).isEmpty() ? ending : "");
    }

    @Override
    public String toString() {
        return "Sieve";
    }
}
