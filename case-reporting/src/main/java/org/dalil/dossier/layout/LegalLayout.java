package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Citation;
import org.dalil.dossier.content.SectionBody.Legal;
import org.dalil.dossier.layout.TypeScale.Role;

/** The law: what the source cites beside what it means. */
record LegalLayout(Kit kit) implements SectionLayout<Legal> {

    @Override
    public void print(Section section, Legal legal) {
        kit.blocks().heading(section);
        kit.blocks().paragraphs(legal.opening());
        var table = kit.table(62, 54, 38).head("legal.written", "legal.normalised", "legal.threshold");
        for (var citation : legal.citations()) {
            table.unheadedRow(
                    () -> written(citation),
                    () -> citation.criteria().forEach(criterion -> kit.fo().block(Traits.spaceAfter(3), () -> {
                        kit.inlines().bold(() -> kit.inlines().provision(criterion.provision()));
                        kit.fo().text(" ");
                        kit.fo().block(Traits.NONE, () -> kit.inlines().text(criterion.right()));
                    })),
                    () -> {
                        kit.inlines().at("threshold");
                        kit.inlines().prose(citation.threshold());
                    });
        }
        table.print();
        kit.blocks().paragraphs(legal.reasoning());
        kit.blocks()
                .plain(
                        Role.SMALL,
                        Traits.colour(Ink.LABEL).and(Traits.indent(Kit.MARGIN)),
                        () -> kit.words("legal.dagger"));
    }

    private void written(Citation citation) {
        new Quotation(kit).arabicSize(citation.written(), 11, 16);
        var translation = citation.translation().in(kit.edition().language());
        if (translation.isPresent()
                && citation.written().language() != kit.edition().language()) {
            kit.fo()
                    .block(
                            Traits.colour(Ink.SOFT)
                                    .and(Traits.spaceBefore(3))
                                    .and("font-style", kit.edition().rightToLeft() ? "normal" : "italic")
                                    .and(
                                            kit.edition().rightToLeft()
                                                    ? Traits.NONE
                                                    : Traits.of("font-size", "8pt", "line-height", "11.5pt")),
                            () -> kit.inlines().text(translation.get()));
        }
    }
}
