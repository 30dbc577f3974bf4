package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Letter;
import org.dalil.dossier.layout.TypeScale.Role;

/** The letter to those who may propose a listing. */
record LetterLayout(Kit kit) implements SectionLayout<Letter> {

    @Override
    public void print(Section section, Letter letter) {
        double line = kit.edition().type().line();
        var indent = Traits.indent(Kit.MARGIN);
        kit.blocks().heading(section);
        for (var addressee : letter.addressees()) {
            kit.blocks().plain(Role.BODY, indent, () -> kit.inlines().text(addressee));
        }
        kit.blocks()
                .plain(
                        Role.SMALL,
                        indent.and(Traits.colour(Ink.SOFT))
                                .and(Traits.spaceBefore(4))
                                .and(Traits.spaceAfter(line)),
                        () -> kit.inlines().prose(letter.holder()));
        kit.blocks().plain(Role.BODY, indent.and(Traits.spaceAfter(.5 * line)), () -> kit.inlines()
                .text(kit.edition()
                        .dates()
                        .day(kit.edition().content().imprint().date())));
        kit.blocks().plain(Role.BODY, indent.and(Traits.BOLD).and(Traits.spaceAfter(.7 * line)), () -> kit.inlines()
                .text(letter.subject()));
        kit.blocks().paragraphs(letter.paragraphs());
        kit.inset(Kit.MARGIN, () -> signature(letter));
    }

    private void signature(Letter letter) {
        kit.fo()
                .element(
                        "table",
                        kit.type(Role.SMALL)
                                .and(Traits.spaceBefore(
                                        1.4 * kit.edition().type().line()))
                                .and(Traits.TOGETHER)
                                .and("border-collapse", "separate", "table-layout", "fixed", "start-indent", "0mm")
                                .and("width", Traits.mm(Kit.MEASURE)),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", "38mm"));
                            kit.fo().empty("table-column", Traits.of("column-width", "86mm"));
                            kit.fo().element("table-body", Traits.NONE, () -> {
                                line("letter.submitters", () -> kit.inlines().prose(letter.submitters()));
                                line("letter.signer", () -> kit.inlines().prose(letter.signer()));
                                line("letter.signature", () -> {});
                                line("letter.contact", () -> kit.inlines().prose(letter.contact()));
                            });
                        });
    }

    private void line(String label, Runnable value) {
        var cell = Traits.of("start-indent", "0mm", "display-align", "after", "padding-after", "2pt");
        kit.fo()
                .element(
                        "table-row",
                        Traits.of("height", Traits.mm(kit.edition().type().pick(9, 8))),
                        () -> {
                            kit.fo().element("table-cell", cell.and(Traits.ROW_HEAD), () -> kit.fo()
                                    .block(
                                            kit.type(Role.LABEL)
                                                    .and(Traits.BOLD)
                                                    .and(Traits.colour(Ink.LABEL)),
                                            () -> kit.words(label)));
                            kit.fo().element("table-cell", cell.and(Traits.rule("after", .4, Ink.LABEL)), () -> kit.fo()
                                    .block(Traits.NONE, () -> {
                                        value.run();
                                        kit.fo().text("\u00a0");
                                    }));
                        });
    }
}
