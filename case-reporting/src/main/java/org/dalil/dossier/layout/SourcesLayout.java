package org.dalil.dossier.layout;

import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Sources;

/** The list of exhibits with their fingerprints. */
record SourcesLayout(Kit kit) implements SectionLayout<Sources> {

    @Override
    public void print(Section section, Sources sources) {
        kit.blocks().heading(section);
        kit.blocks().remark(sources.note(), .5 * kit.edition().type().line());
        var table = kit.table(13, 76, 30, 35).head("number", "sources.source", "date", "sources.fingerprint");
        for (var exhibit : kit.edition().content().exhibits()) {
            table.row(
                    () -> kit.fo().block(Traits.of("id", "x-" + exhibit.number()), () -> {
                        kit.inlines().at(exhibit.number());
                        kit.inlines().leftToRight(() -> kit.inlines().exhibitNumber(exhibit.number()));
                    }),
                    () -> source(exhibit),
                    () -> kit.inlines().prose(exhibit.date()),
                    () -> fingerprint(exhibit));
        }
        table.print();
    }

    private void source(Exhibit exhibit) {
        kit.fo().block(Traits.BOLD, () -> kit.inlines().prose(exhibit.title()));
        kit.fo().block(Traits.colour(Ink.SOFT), () -> kit.inlines().prose(exhibit.issuer()));
        if (!exhibit.remark().isEmpty()) {
            kit.fo().block(Traits.colour(Ink.RUBRIC), () -> kit.inlines().prose(exhibit.remark()));
        }
    }

    private void fingerprint(Exhibit exhibit) {
        if (exhibit.digest() == null) {
            kit.inlines().notStated(kit.word("sources.noFile"));
        } else {
            kit.inlines().digest(exhibit.digest(), 2, 7, 9.9, " ", Ink.SOFT);
        }
    }
}
