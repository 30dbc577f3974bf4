package org.dalil.dossier.layout;

import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.ProofState;
import org.dalil.dossier.layout.TypeScale.Role;

/** The table of contents, and below it how to read the signs. */
record ContentsLayout(Kit kit) {

    /** Key of the page, beside the keys of the sections. */
    static final String KEY = "contents";

    void print() {
        double line = kit.edition().type().line();
        kit.fo()
                .block(
                        kit.type(Role.H1)
                                .and(Traits.colour(Ink.PETROL))
                                .and(Traits.indent(Kit.MARGIN))
                                .and(Traits.spaceAfter(.6 * line))
                                .and("role", "H1", "id", "s-" + KEY, "font-family", "Amiri"),
                        () -> kit.words("contents"));
        kit.fo().block(Traits.of("role", "TOC"), () -> {
            boolean annexes = false;
            for (var section : kit.edition().content().sections()) {
                entry(section, section.isAnnex() && !annexes);
                annexes = section.isAnnex();
            }
            if (kit.edition().isSealed()) {
                verify();
            }
        });
        kit.blocks().subheading(Kit.MARGIN, Traits.spaceBefore(1.6 * line), () -> kit.words("reading"));
        kit.inset(Kit.MARGIN, this::reading);
    }

    private void verify() {
        entry(VerifyLayout.KEY, "", 0, () -> kit.words("verify"), kit.word("verify"), Traits.NONE);
    }

    private void entry(Section section, boolean firstAnnex) {
        double points = kit.edition().type().size(Role.CONTENTS).size();
        double width = Widths.sectionNumber(kit.edition().number(section), points)
                + (section.isAnnex() ? Widths.annex(kit.edition().language(), points) : 0);
        var more = firstAnnex ? Traits.spaceBefore(.5 * kit.edition().type().line()) : Traits.NONE;
        var heading = section.heading().best(kit.edition().language());
        entry(
                section.key(),
                kit.edition().fullNumber(section),
                width,
                () -> kit.inlines().text(section.heading()),
                heading.map(spoken -> spoken.text()).orElse(section.number()),
                more);
    }

    private void entry(String key, String number, double width, Runnable words, String description, Traits more) {
        kit.fo()
                .block(
                        kit.type(Role.CONTENTS)
                                .and("role", "TOCI", "font-family", "Amiri", "start-indent", "0mm")
                                .and("text-align-last", "justify")
                                .and(more),
                        () -> kit.inlines().link("s-" + key, description, () -> {
                            kit.fo().inline(Traits.colour(Ink.RUBRIC), () -> kit.fo()
                                    .text(number));
                            kit.inlines().space(Kit.MARGIN - width);
                            words.run();
                            kit.fo().text("\u00a0");
                            // with a pattern width or a thickness dots never end in right-to-left text
                            kit.fo()
                                    .empty(
                                            "leader",
                                            Traits.colour(Ink.LABEL)
                                                    .and("leader-pattern", "dots", "leader-length.minimum", "6mm")
                                                    .and(
                                                            "leader-length.optimum",
                                                            "40mm",
                                                            "leader-length.maximum",
                                                            "100%"));
                            kit.fo().text("\u00a0");
                            kit.fo().empty("page-number-citation", Traits.of("ref-id", "s-" + key));
                        }));
    }

    private void reading() {
        kit.fo()
                .element(
                        "table",
                        kit.type(Role.SMALL)
                                .and("border-collapse", "separate", "table-layout", "fixed", "start-indent", "0mm")
                                .and("width", Traits.mm(Kit.MEASURE)),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", "27mm"));
                            kit.fo().empty("table-column", Traits.of("column-width", "97mm"));
                            kit.fo().element("table-body", Traits.NONE, () -> {
                                sign("reading.number", () -> kit.blocks().marginNumber("12"));
                                sign("reading.exhibit", () -> kit.inlines()
                                        .leftToRight(() -> kit.inlines().exhibitNumber("E-01")));
                                sign("reading.contrary", () -> kit.inlines()
                                        .leftToRight(() -> kit.inlines().exhibitNumber("N-1")));
                                sign("reading.notStated", () -> kit.inlines().notStated());
                                sign("reading.dagger", () -> kit.fo().text("†"));
                                sign("reading.covered", () -> kit.inlines().state(Mark.of(ProofState.COVERED), ""));
                                sign("reading.thin", () -> kit.inlines().state(Mark.of(ProofState.THIN), ""));
                                sign("reading.gap", () -> kit.inlines().state(Mark.of(ProofState.GAP), ""));
                            });
                        });
    }

    private void sign(String key, Runnable sign) {
        var cell = Traits.padding(1.6, 1.6).and("start-indent", "0mm");
        kit.fo().element("table-row", Traits.NONE, () -> {
            kit.fo().element("table-cell", cell, () -> kit.fo().block(Traits.NONE, sign));
            kit.fo().element("table-cell", cell, () -> kit.fo().block(Traits.NONE, () -> kit.words(key)));
        });
    }
}
