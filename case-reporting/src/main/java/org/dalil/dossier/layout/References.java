package org.dalil.dossier.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Contrary;
import org.dalil.dossier.content.SectionBody.Objection;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.shared.Language;

/** What a text may refer to, and which paragraphs refer to which exhibit. */
final class References {

    private final Set<String> known = new TreeSet<>();
    private final Map<String, Set<String>> uses = new LinkedHashMap<>();
    private final Optional<String> law;

    References(DossierContent content) {
        content.exhibits().stream().map(Exhibit::number).forEach(known::add);
        law = law(content);
        for (var section : content.sections()) {
            parts(section.body()).forEach(part -> {
                if (part instanceof Contrary contrary) {
                    contrary.objections().stream().map(Objection::number).forEach(known::add);
                }
            });
            for (var paragraph : section.body().paragraphs()) {
                for (var exhibit : exhibitsIn(section.key(), paragraph)) {
                    uses.computeIfAbsent(exhibit, e -> new LinkedHashSet<>()).add(paragraph.key());
                }
            }
        }
    }

    private static List<SectionBody> parts(SectionBody body) {
        return body instanceof SectionBody.Parts several ? several.parts() : List.of(body);
    }

    /** The section that says what the criteria are. */
    private static Optional<String> law(DossierContent content) {
        return content.sections().stream()
                .filter(section -> parts(section.body()).stream().anyMatch(part -> part instanceof SectionBody.Legal))
                .map(Section::key)
                .findFirst();
    }

    Optional<String> law() {
        return law;
    }

    boolean has(String reference) {
        return known.contains(reference);
    }

    /** Keys of the paragraphs that refer to an exhibit. */
    List<String> usesOf(String exhibit) {
        return List.copyOf(uses.getOrDefault(exhibit, Set.of()));
    }

    private static Set<String> exhibitsIn(String section, Paragraph paragraph) {
        var exhibits = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            paragraph.prose().text().in(language).stream()
                    .flatMap(text -> parsed(section, paragraph, text).stream())
                    .forEach(piece -> {
                        if (piece instanceof Inline.ExhibitReference exhibit) {
                            exhibits.add(exhibit.number());
                        } else if (piece instanceof Inline.Cited cited && cited.thing() == Inline.Thing.EXHIBIT) {
                            exhibits.add(cited.key());
                        }
                    });
        }
        return exhibits;
    }

    private static List<Inline> parsed(String section, Paragraph paragraph, String text) {
        try {
            return Markup.pieces(text).toList();
        } catch (MarkupError e) {
            throw e.in("section " + section + ", " + paragraph.key());
        }
    }
}
