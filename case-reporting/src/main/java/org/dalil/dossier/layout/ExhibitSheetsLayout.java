package org.dalil.dossier.layout;

import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Custody;
import org.dalil.dossier.content.SectionBody.ExhibitSheets;
import org.dalil.dossier.content.SectionBody.FingerprintCheck;
import org.dalil.dossier.content.SectionBody.Passage;
import org.dalil.dossier.content.SectionBody.Sheet;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** A stamped sheet for each exhibit, and on the next page what is relied on in it. */
record ExhibitSheetsLayout(Kit kit) implements SectionLayout<ExhibitSheets> {

    private static final Traits NEXT_PAGE = Traits.of("break-before", "page");

    @Override
    public void print(Section section, ExhibitSheets sheets) {
        kit.blocks().heading(section);
        boolean first = true;
        for (var sheet : sheets.sheets()) {
            kit.inlines().at(sheet.exhibit());
            top(sheet, first ? Traits.NONE : NEXT_PAGE);
            particulars(sheet);
            custody(sheet);
            passages(sheet);
            first = false;
        }
        if (first) {
            kit.blocks().remark(0, () -> kit.inlines().notStated());
        }
    }

    private void top(Sheet sheet, Traits more) {
        boolean rtl = kit.edition().rightToLeft();
        kit.fo()
                .element(
                        "block-container",
                        Traits.of("height", "38mm", "start-indent", "0mm").and(more),
                        () -> {
                            placed(rtl ? 56 : Kit.MARGIN, 68, () -> kit.fo()
                                    .block(
                                            kit.type(Role.SHEET)
                                                    .and(Traits.colour(Ink.TEXT))
                                                    .and("role", "H2", "font-family", "Amiri", "start-indent", "0mm"),
                                            () -> kit.inlines().text(sheet.heading())));
                            placed(rtl ? 0 : 100, 54, () -> new Stamp(kit).print(sheet.exhibit()));
                        });
    }

    private void placed(double left, double width, Runnable inside) {
        kit.fo()
                .element(
                        "block-container",
                        Traits.of("absolute-position", "absolute", "top", "0mm", "height", "36mm")
                                .and("left", Traits.mm(left), "width", Traits.mm(width)),
                        inside);
    }

    private void particulars(Sheet sheet) {
        var table = kit.table(38, 116);
        table.labelled("sheet.title", () -> kit.inlines().asWritten(sheet.titleAsPublished()));
        row(table, "sheet.publisher", sheet.publisher());
        table.labelled("sheet.address", () -> {
            if (sheet.address() == null) {
                kit.inlines().notStated();
            } else {
                kit.inlines().markup("{url:" + sheet.address() + "}");
            }
        });
        row(table, "sheet.languageAndSize", sheet.languageAndSize());
        row(table, "sheet.otherVersions", sheet.otherVersions());
        row(table, "sheet.captured", sheet.captured());
        row(table, "sheet.reviewedBy", sheet.reviewedBy());
        row(table, "sheet.disclosure", sheet.disclosure());
        table.labelled("sheet.uses", () -> {
            var uses = kit.edition().references().usesOf(sheet.exhibit());
            if (uses.isEmpty()) {
                kit.inlines().dash();
            } else {
                kit.inlines().paragraphs(uses);
            }
        });
        row(table, "sheet.remarks", sheet.remarks());
        table.labelled("sheet.fingerprint", () -> digestOf(sheet));
        table.print();
    }

    private void row(Table table, String label, Prose value) {
        table.labelled(label, () -> kit.inlines().prose(value));
    }

    private void digestOf(Sheet sheet) {
        Digest digest = Stamp.exhibit(kit, sheet.exhibit()).digest();
        if (digest == null) {
            kit.inlines().notStated(kit.word("sources.noFile"));
        } else {
            kit.inlines().digest(digest, 4, 8, 12, "\u00a0 ", Ink.TEXT);
        }
    }

    private void custody(Sheet sheet) {
        if (sheet.custody().isEmpty()) {
            return;
        }
        kit.blocks().caption(0, () -> kit.words("custody"));
        var table = kit.table(38, 62, 30, 24).head("date", "custody.event", "custody.by", "fingerprint");
        for (var step : sheet.custody()) {
            table.row(
                    () -> date(step),
                    () -> kit.inlines().prose(step.event()),
                    () -> kit.inlines().prose(step.by()),
                    () -> check(step.check()));
        }
        table.print();
    }

    private void date(Custody step) {
        var date = kit.edition().dates().of(step.date());
        if (date.isEmpty()) {
            kit.inlines().notStated();
        } else {
            kit.inlines().text(date);
        }
    }

    private void check(FingerprintCheck check) {
        switch (check) {
            case NOT_STATED -> kit.inlines().notStated();
            case NOT_APPLICABLE -> kit.inlines().dash();
            case MATCHES, DIFFERS -> kit.inlines().state(check);
        }
    }

    private void passages(Sheet sheet) {
        if (sheet.passages().isEmpty()) {
            return;
        }
        kit.blocks().subheading(0, NEXT_PAGE, () -> kit.words("passages"));
        var table = kit.table(14, 64, 62, 14)
                .head("passages.place", "passages.published", "passages.translation", "passages.uses");
        for (var passage : sheet.passages()) {
            table.row(
                    () -> kit.fo().text(passage.place()),
                    () -> new Quotation(kit).arabicSize(passage.words(), 11.5, 17),
                    () -> translation(passage),
                    () -> kit.inlines().paragraphs(passage.usedAt()));
        }
        table.print();
    }

    /** Into the language of the edition; a passage that is in it already, into English. */
    private void translation(Passage passage) {
        var wanted = passage.words().language() == kit.edition().language()
                ? Language.ENGLISH
                : kit.edition().language();
        var translation = passage.translation().in(wanted);
        if (translation.isEmpty()) {
            kit.inlines().text(passage.translation());
        } else {
            new Quotation(kit)
                    .print(wanted, Traits.of("font-size", "10.5pt", "line-height", "15pt"), () -> kit.inlines()
                            .text(translation.get()));
        }
    }
}
