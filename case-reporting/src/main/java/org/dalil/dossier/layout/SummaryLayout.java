package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Figure;
import org.dalil.dossier.content.SectionBody.Summary;
import org.dalil.dossier.layout.TypeScale.Role;

/** The page for those who read one page. */
record SummaryLayout(Kit kit) implements SectionLayout<Summary> {

    @Override
    public void print(Section section, Summary summary) {
        double line = kit.edition().type().line();
        kit.blocks().heading(section);
        kit.fo()
                .block(
                        kit.type(Role.ASK)
                                .and(Traits.colour(Ink.TEXT))
                                .and(Traits.indent(Kit.MARGIN))
                                .and(Traits.spaceAfter(.6 * line))
                                .and("font-family", "Amiri"),
                        () -> kit.inlines().text(summary.ask()));
        var asks = kit.table(10, 66, 54, 24)
                .head("number", "summary.request", "summary.instrument", "summary.deliverable")
                .after(.6 * line)
                .padding(3);
        for (var ask : summary.asks()) {
            asks.row(
                    () -> {
                        kit.inlines().at(ask.number());
                        kit.inlines().mono(ask.number());
                    },
                    () -> kit.inlines().prose(ask.request()),
                    () -> kit.fo()
                            .inline(Traits.colour(Ink.SOFT), () -> kit.inlines().prose(ask.instrument())),
                    () -> kit.inlines().state(ask.deliverable()));
        }
        asks.print();
        if (!summary.figures().isEmpty()) {
            kit.inset(Kit.MARGIN, () -> figures(summary));
        }
        kit.blocks().paragraphs(summary.paragraphs(), Traits.spaceAfter(.3 * line));
    }

    private void figures(Summary summary) {
        double width = Kit.MEASURE / summary.figures().size();
        kit.fo()
                .element(
                        "table",
                        Traits.of("border-collapse", "separate", "table-layout", "fixed", "start-indent", "0mm")
                                .and("width", Traits.mm(Kit.MEASURE))
                                .and(Traits.spaceAfter(.6 * kit.edition().type().line())),
                        () -> {
                            for (int i = 0; i < summary.figures().size(); i++) {
                                kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(width)));
                            }
                            kit.fo().element("table-body", Traits.NONE, () -> kit.fo()
                                    .element("table-row", Traits.NONE, () -> summary.figures()
                                            .forEach(this::figure)));
                        });
    }

    private void figure(Figure figure) {
        kit.fo().element("table-cell", Traits.of("start-indent", "0mm", "padding-end", "3mm"), () -> {
            kit.fo()
                    .block(
                            Traits.of("font-family", "Amiri", "font-size", "24pt", "line-height", "28pt")
                                    .and(Traits.colour(Ink.PETROL)),
                            () -> kit.inlines().leftToRight(() -> kit.fo().text(figure.number())));
            kit.blocks().plain(Role.CAPTION, Traits.colour(Ink.SOFT), () -> kit.inlines()
                    .text(figure.caption()));
        });
    }
}
