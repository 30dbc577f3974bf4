package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Citation;
import org.dalil.dossier.content.SectionBody.Criterion;
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
            table.unheadedRow(() -> written(citation), () -> citation.criteria().forEach(this::criterion), () -> {
                kit.inlines().at("threshold");
                kit.inlines().prose(citation.threshold());
            });
        }
        table.print();
        pleaded(legal);
        kit.blocks().paragraphs(legal.reasoning());
        kit.blocks()
                .plain(
                        Role.SMALL,
                        Traits.colour(Ink.LABEL).and(Traits.indent(Kit.MARGIN)),
                        () -> kit.words("legal.dagger"));
    }

    private void pleaded(Legal legal) {
        if (legal.pleaded().isEmpty()) {
            return;
        }
        var table = kit.table(62, 92).head("legal.pleaded", "legal.why");
        for (var ground : legal.pleaded()) {
            table.unheadedRow(() -> criterion(ground.criterion()), () -> {
                kit.inlines().at("pleaded");
                kit.inlines().prose(ground.why());
            });
        }
        table.print();
    }

    private void criterion(Criterion criterion) {
        kit.fo().block(Traits.spaceAfter(3), () -> {
            kit.inlines().bold(() -> kit.inlines().provision(criterion.provision()));
            kit.fo().text(" ");
            kit.fo().block(Traits.NONE, () -> kit.inlines().text(criterion.right()));
        });
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
