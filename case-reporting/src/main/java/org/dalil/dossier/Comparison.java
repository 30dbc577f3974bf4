package org.dalil.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dalil.requests.DossierRow;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * What changed between two versions of a dossier.
 *
 * @param before number of the earlier version
 * @param words whether their words were compared, and if not, why
 * @param sections those that changed, in their order
 * @param compared how many sections both have, or one of them
 */
public record Comparison(
        int before,
        int after,
        Words words,
        List<Section> sections,
        int compared,
        Things exhibits,
        Names organisations,
        Names people) {

    public Comparison {
        sections = List.copyOf(sections);
    }

    /**
     * How much changed since the version before.
     *
     * @param changed how many sections, of {@code all}
     */
    public record Outline(int before, int changed, int all) {}

    /**
     * Of every version that has one before it, by its number.
     *
     * @param versions the newest first
     */
    public static Map<Integer, Outline> outlines(List<DossierRow> versions) {
        Map<Integer, Outline> outlines = new HashMap<>();
        for (int i = 0; i + 1 < versions.size(); i++) {
            DossierRow after = versions.get(i);
            DossierRow before = versions.get(i + 1);
            var sections = ManifestPair.of(before.manifest(), after.manifest())
                    .sections()
                    .values();
            int changed = (int)
                    sections.stream().filter(languages -> !languages.isEmpty()).count();
            outlines.put(after.number(), new Outline(before.number(), changed, sections.size()));
        }
        return outlines;
    }

    /** Whether words were compared. */
    public enum Words {
        COMPARED,
        /** One of the versions was built before words were kept: which sections changed is known, and not how. */
        NOT_KEPT,
        /** One of them names somebody who must not be named any more. */
        HELD_BACK
    }

    /** What became of something. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A section that changed.
     *
     * @param heading empty where it is not known, or has none
     * @param languages in which of them
     * @param lines in the language that was asked for
     */
    public record Section(
            String key,
            String number,
            LocalText heading,
            Change change,
            List<Language> languages,
            List<WordDifference.Line> lines) {

        public Section {
            languages = List.copyOf(languages);
            lines = List.copyOf(lines);
        }
    }

    /** Exhibits by their numbers; what changed is the file. */
    public record Things(int before, int after, List<String> added, List<String> removed, List<String> changed) {

        public boolean same() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /** Who signed. */
    public record Names(int before, int after, List<LocalText> added, List<LocalText> removed) {

        public boolean same() {
            return added.isEmpty() && removed.isEmpty();
        }
    }

    public boolean wordsCompared() {
        return words == Words.COMPARED;
    }
}
