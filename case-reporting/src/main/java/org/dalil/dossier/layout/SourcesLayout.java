package org.dalil.dossier.layout;

import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Sources;
import org.dalil.shared.Digest;

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

    private void digest(Digest digest) {
        kit.inlines().digest(digest, 2, 7, 9.9, " ", Ink.SOFT);
    }

    private void source(Exhibit exhibit) {
        kit.fo().block(Traits.BOLD, () -> kit.inlines().prose(exhibit.title()));
        kit.fo().block(Traits.colour(Ink.SOFT), () -> kit.inlines().prose(exhibit.issuer()));
        if (!exhibit.remark().isEmpty()) {
            kit.fo().block(Traits.colour(Ink.RUBRIC), () -> kit.inlines().prose(exhibit.remark()));
        }
    }

    private void fingerprint(Exhibit exhibit) {
        if (exhibit.digests().isEmpty()) {
            kit.inlines().notStated(kit.word("sources.noFile"));
        } else if (exhibit.digests().size() == 1) {
            digest(exhibit.digests().get(0));
        } else {
            exhibit.digests().forEach(each -> kit.fo().block(Traits.spaceAfter(2), () -> digest(each)));
        }
    }
}
