package org.dalil.dossier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;

/**
 * Everything a dossier says, in all its languages. Sections stand in the order of the regime pack, exhibits in the order
 * of their numbers.
 *
 * @param cited what criteria and claims are called in footnotes, by the keys under which texts cite them
 */
public record DossierContent(
        Imprint imprint, Cover cover, List<Section> sections, List<Exhibit> exhibits, Map<String, LocalText> cited) {

    public DossierContent(Imprint imprint, Cover cover, List<Section> sections, List<Exhibit> exhibits) {
        this(imprint, cover, sections, exhibits, Map.of());
    }

    /** The same, with where the audit trail ends now. */
    public DossierContent anchored(Anchor end) {
        return new DossierContent(imprint.anchored(end), cover, sections, exhibits, cited);
    }

    /** The same, with what was let pass in the check. */
    public DossierContent letting(Digest waived) {
        return new DossierContent(imprint.letting(waived), cover, sections, exhibits, cited);
    }

    /** The same, with other sections in the place of some. */
    public DossierContent with(UnaryOperator<Section> other) {
        return new DossierContent(imprint, cover, sections.stream().map(other).toList(), exhibits, cited);
    }

    public DossierContent {
        sections = List.copyOf(sections);
        exhibits = List.copyOf(exhibits);
        cited = Map.copyOf(cited);
        var seen = new HashSet<String>();
        for (var section : sections) {
            if (!seen.add("section " + section.key())) {
                throw new IllegalArgumentException("section " + section.key() + " twice");
            }
            for (var paragraph : section.body().paragraphs()) {
                if (!seen.add("paragraph " + paragraph.key())) {
                    throw new IllegalArgumentException(
                            "section " + section.key() + ": paragraph " + paragraph.key() + " twice");
                }
            }
        }
        for (var exhibit : exhibits) {
            if (!seen.add("exhibit " + exhibit.number())) {
                throw new IllegalArgumentException("exhibit " + exhibit.number() + " twice");
            }
        }
    }
}
