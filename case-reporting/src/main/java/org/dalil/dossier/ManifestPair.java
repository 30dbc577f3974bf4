package org.dalil.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dalil.dossier.Comparison.Change;
import org.dalil.shared.Language;

/** The manifests of two versions side by side. */
record ManifestPair(JsonNode before, JsonNode after) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ManifestPair of(String before, String after) {
        return new ManifestPair(tree(before), tree(after));
    }

    private static JsonNode tree(String manifest) {
        try {
            return JSON.readTree(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest that cannot be read", e);
        }
    }

    /** Every section of either, and in which languages it changed: in none, if it did not. */
    SortedMap<String, Set<Language>> sections() {
        SortedMap<String, Set<Language>> sections = new TreeMap<>();
        for (Language language : Language.values()) {
            JsonNode was = before.path("sections").path(language.tag());
            JsonNode is = after.path("sections").path(language.tag());
            keys(was, is).forEach(key -> {
                Set<Language> changed = sections.computeIfAbsent(key, unknown -> EnumSet.noneOf(Language.class));
                if (!was.path(key).equals(is.path(key))) {
                    changed.add(language);
                }
            });
        }
        return sections;
    }

    Change change(String section) {
        return has(after, section) ? has(before, section) ? Change.CHANGED : Change.ADDED : Change.REMOVED;
    }

    private static boolean has(JsonNode manifest, String section) {
        return manifest.path("sections").findValue(section) != null;
    }

    Comparison.Things exhibits() {
        JsonNode was = before.path("exhibits");
        JsonNode is = after.path("exhibits");
        List<String> all = List.copyOf(keys(was, is));
        return new Comparison.Things(
                was.size(),
                is.size(),
                all.stream().filter(number -> !was.has(number)).toList(),
                all.stream().filter(number -> !is.has(number)).toList(),
                all.stream()
                        .filter(number -> was.has(number) && is.has(number))
                        .filter(number -> !was.path(number).equals(is.path(number)))
                        .toList());
    }

    private static Set<String> keys(JsonNode one, JsonNode other) {
        Set<String> keys = new TreeSet<>();
        one.fieldNames().forEachRemaining(keys::add);
        other.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
