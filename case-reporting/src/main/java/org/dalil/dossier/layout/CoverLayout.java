package org.dalil.dossier.layout;

import org.dalil.dossier.content.Cover;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** The first page: whose dossier, what it asks, and the fingerprint by which it is known. */
record CoverLayout(Kit kit) {

    void print() {
        var cover = kit.edition().content().cover();
        name(cover);
        kit.fo()
                .element(
                        "table",
                        kit.type(Role.BODY)
                                .and("border-collapse", "separate", "table-layout", "fixed")
                                .and("width", Traits.mm(Kit.FULL)),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(Kit.MARGIN)));
                            kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(Kit.MEASURE)));
                            kit.fo().element("table-body", Traits.NONE, () -> docket(cover));
                        });
        standing(cover);
    }

    private void name(Cover cover) {
        var indent = Traits.indent(Kit.MARGIN);
        kit.fo()
                .block(
                        kit.type(Role.LEAD)
                                .and(Traits.colour(Ink.RUBRIC))
                                .and(indent)
                                .and(
                                        "space-before",
                                        "8mm",
                                        "space-before.conditionality",
                                        "retain",
                                        "space-after",
                                        "3mm"),
                        () -> kit.words("cover.kind"));
        kit.fo()
                .block(
                        display(cover.target())
                                .and(Traits.colour(Ink.PETROL))
                                .and(indent)
                                .and("role", "H1", "font-family", "Amiri"),
                        () -> kit.inlines().text(cover.target()));
        kit.fo()
                .block(
                        Traits.colour(Ink.LABEL)
                                .and(indent)
                                .and("font-family", "Amiri", "font-size", "22pt", "line-height", "32pt")
                                .and("space-after", "6mm"),
                        () -> otherName(cover));
        kit.fo()
                .block(
                        kit.type(Role.SUBTITLE)
                                .and(Traits.colour(Ink.TEXT))
                                .and(indent)
                                .and("font-family", "Amiri", "end-indent", "14mm", "space-after", "12mm"),
                        () -> kit.inlines().text(cover.proposal()));
    }

    /** In the size of its own script, whose lines would else run into one another; the longer the smaller. */
    private Traits display(LocalText name) {
        var edition = kit.edition();
        var spoken = name.best(edition.language());
        var script = TypeScale.of(spoken.map(LocalText.Spoken::language).orElse(edition.language()));
        int letters = spoken.map(said -> said.text().length()).orElse(0);
        double part = letters <= 30 ? 1 : letters <= 60 ? .65 : .45;
        double size = part * script.size(Role.DISPLAY).size();
        boolean enlarged = script == TypeScale.ARABIC && script != edition.type();
        return Traits.of("font-size", Traits.pt(enlarged ? size / Inlines.ARABIC_IN_LATIN : size))
                .and("line-height", Traits.pt(part * script.size(Role.DISPLAY).leading()));
    }

    /** The name in the other script, at the size of the line; once is enough. */
    private void otherName(Cover cover) {
        var arabic = !kit.edition().rightToLeft();
        if (cover.target()
                .best(kit.edition().language())
                .filter(spoken -> spoken.language() == (arabic ? Language.ARABIC : Language.ENGLISH))
                .isPresent()) {
            return;
        }
        var other = cover.target().in(arabic ? Language.ARABIC : Language.ENGLISH);
        if (arabic) {
            other.ifPresent(name -> kit.fo()
                    .element("bidi-override", Traits.of("direction", "rtl", "unicode-bidi", "embed"), () -> kit.fo()
                            .inline(Traits.of("xml:lang", "ar"), () -> kit.fo().text(name))));
        } else {
            other.ifPresent(
                    name -> kit.inlines().in(Language.ENGLISH, () -> kit.fo().text(name)));
        }
    }

    private void docket(Cover cover) {
        var imprint = kit.edition().content().imprint();
        row("cover.target", () -> kit.inlines().prose(cover.particulars()));
        row("cover.authority", () -> kit.inlines().prose(cover.authority()));
        row("cover.acts", () -> kit.inlines().prose(cover.acts()));
        row("cover.submittedBy", () -> kit.inlines().prose(cover.submittedBy()));
        row("cover.dateAndVersion", () -> kit.inlines()
                .markup(kit.edition()
                        .words()
                        .format(
                                "cover.dateAndVersion.value",
                                kit.edition().dates().day(imprint.date()),
                                "{id:" + imprint.version() + "}",
                                "{id:" + imprint.caseNumber() + "}")));
        row("cover.confidentiality", () -> {
            kit.inlines().tlp(imprint.tlp(), kit.edition().type().pick(7.5, 8));
            kit.fo().text(" \u00a0");
            kit.inlines().text(kit.edition().words().get(imprint.tlp()));
        });
        row("cover.language", () -> kit.words("cover.language.value"));
        if (kit.edition().isSealed()) {
            fingerprint();
        }
    }

    private void fingerprint() {
        row("cover.fingerprint", Traits.rule("before", .9, Ink.TEXT), () -> {
            kit.fo().forgetting(() -> kit.inlines()
                    .digest(kit.edition().fingerprint(), 4, 8.5, 12.5, "\u00a0 ", Ink.TEXT));
            kit.blocks()
                    .plain(
                            Role.SMALL,
                            Traits.colour(Ink.LABEL).and(Traits.spaceBefore(3)),
                            () -> kit.words("cover.fingerprint.how"));
        });
    }

    private void row(String label, Runnable value) {
        row(label, Traits.rule("before", .4, Ink.RULE), value);
    }

    private void row(String label, Traits rule, Runnable value) {
        var cell = Traits.padding(4, 4).and(rule).and("start-indent", "0mm");
        kit.fo().element("table-row", Traits.NONE, () -> {
            kit.fo().element("table-cell", cell.and(Traits.ROW_HEAD), () -> kit.fo()
                    .block(
                            kit.type(Role.LABEL)
                                    .and(Traits.BOLD)
                                    .and(Traits.colour(Ink.LABEL))
                                    .and(
                                            "padding-before",
                                            Traits.pt(kit.edition().type().pick(2, 3))),
                            () -> kit.words(label)));
            kit.fo().element("table-cell", cell, () -> kit.fo().block(Traits.NONE, value));
        });
    }

    /** Fixed at the foot; computed from the left, since FO containers do not honour the right. */
    private void standing(Cover cover) {
        if (cover.standing().isEmpty()) {
            return;
        }
        kit.fo()
                .element(
                        "block-container",
                        Traits.of(
                                        "absolute-position",
                                        "fixed",
                                        "top",
                                        "243mm",
                                        "height",
                                        "20mm",
                                        "display-align",
                                        "after")
                                .and("left", kit.edition().rightToLeft() ? "30mm" : "56mm")
                                .and("width", Traits.mm(Kit.MEASURE)),
                        () -> kit.fo()
                                .block(
                                        kit.type(Role.SMALL)
                                                .and(Traits.colour(Ink.RUBRIC))
                                                .and(Traits.rule("start", 1.2, Ink.RUBRIC))
                                                .and("start-indent", "0mm", "padding-start", "3mm"),
                                        () -> kit.inlines().prose(cover.standing())));
    }
}
