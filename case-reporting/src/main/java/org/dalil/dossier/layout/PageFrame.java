package org.dalil.dossier.layout;

import org.dalil.dossier.layout.TypeScale.Role;

/** What is the same on every page: geometry, running head and foot. */
final class PageFrame {

    private static final double START = 26;
    private static final double END = 30;
    private static final double LABEL_COLUMN = 38;

    /** Id on the last page-sequence, by which every page knows how many there are. */
    static final String LAST = "last";

    private final Kit kit;
    private final boolean counted;

    PageFrame(Kit kit) {
        this(kit, true);
    }

    /** @param counted whether each page says which it is, of how many */
    PageFrame(Kit kit, boolean counted) {
        this.kit = kit;
        this.counted = counted;
    }

    void masters() {
        kit.fo().element("layout-master-set", Traits.NONE, () -> {
            master("main", 1);
            master("two", 2);
        });
    }

    private void master(String name, int columns) {
        boolean rtl = kit.edition().rightToLeft();
        kit.fo()
                .element(
                        "simple-page-master",
                        Traits.of("master-name", name, "page-width", "210mm", "page-height", "297mm")
                                .and("writing-mode", kit.edition().writingMode()),
                        () -> {
                            kit.fo()
                                    .empty(
                                            "region-body",
                                            Traits.of("margin-top", "33mm", "margin-bottom", "30mm")
                                                    .and(rtl ? "margin-right" : "margin-left", Traits.mm(START))
                                                    .and(rtl ? "margin-left" : "margin-right", Traits.mm(END))
                                                    .and(
                                                            "column-count",
                                                            Integer.toString(columns),
                                                            "column-gap",
                                                            "8mm"));
                            kit.fo().empty("region-before", Traits.of("extent", "28mm", "region-name", "head"));
                            kit.fo()
                                    .empty(
                                            "region-after",
                                            Traits.of(
                                                    "extent", "24mm", "region-name", "foot", "display-align", "after"));
                        });
    }

    /** A run of pages under one running title. */
    void sequence(String master, Traits more, Runnable runningTitle, Runnable flow) {
        kit.fo()
                .element(
                        "page-sequence",
                        Traits.of(
                                        "master-reference",
                                        master,
                                        "writing-mode",
                                        kit.edition().writingMode())
                                .and(more),
                        () -> {
                            kit.fo().forgetting(() -> {
                                artifact("head", () -> bar(true, () -> head(runningTitle)));
                                artifact("foot", () -> kit.fo()
                                        .element(
                                                "block-container",
                                                Traits.of("height", "24mm", "display-align", "before"),
                                                () -> bar(false, this::foot)));
                                artifact("xsl-footnote-separator", this::footnoteRule);
                            });
                            kit.fo().element("flow", Traits.of("flow-name", "xsl-region-body"), flow);
                        });
    }

    /** Pages of one document with nothing on them but their numbers. */
    void plain(Runnable flow) {
        kit.fo()
                .element(
                        "page-sequence",
                        Traits.of("master-reference", "main", "id", LAST)
                                .and("writing-mode", kit.edition().writingMode()),
                        () -> {
                            kit.fo().forgetting(() -> artifact("foot", this::plainFoot));
                            kit.fo().element("flow", Traits.of("flow-name", "xsl-region-body"), flow);
                        });
    }

    private void plainFoot() {
        kit.fo()
                .block(
                        kit.type(Role.RUNNING)
                                .and(Traits.colour(Ink.SOFT))
                                .and(Traits.indent(START))
                                .and("end-indent", Traits.mm(END), "text-align", "center")
                                .and("padding-after", "12mm"),
                        () -> {
                            kit.fo().text(kit.word("foot.page") + " ");
                            kit.fo().empty("page-number", Traits.NONE);
                            kit.fo().text(" " + kit.word("foot.of") + " ");
                            kit.fo().empty("page-number-citation-last", Traits.of("ref-id", LAST));
                        });
    }

    private void artifact(String flow, Runnable inside) {
        kit.fo().element("static-content", Traits.of("flow-name", flow, "role", "artifact"), inside);
    }

    private void head(Runnable runningTitle) {
        var imprint = kit.edition().content().imprint();
        kit.fo().block(Traits.NONE, () -> {
            kit.inlines().mono(imprint.caseNumber(), 7.5, Ink.SOFT);
            kit.fo().text("\u00a0\u00a0 ");
            kit.inlines().text(kit.edition().content().cover().targetInShort());
            kit.fo().text(" · ");
            kit.inlines().leftToRight(() -> kit.fo().text(imprint.regime()));
        });
        kit.fo().block(Traits.BOLD.and(Traits.colour(Ink.PETROL)), runningTitle);
    }

    private void foot() {
        var imprint = kit.edition().content().imprint();
        kit.fo().block(Traits.NONE, () -> {
            if (counted) {
                page();
            }
            kit.inlines().mono(imprint.version(), 7.5, Ink.SOFT);
            kit.fo()
                    .text(" · " + kit.edition().dates().day(imprint.date()) + " · "
                            + kit.edition().words().get(imprint.standing()));
        });
        if (kit.edition().isSealed()) {
            kit.fo().block(Traits.NONE, this::fingerprint);
        }
    }

    private void page() {
        kit.fo().text(kit.word("foot.page") + " ");
        kit.fo().empty("page-number", Traits.NONE);
        kit.fo().text(" " + kit.word("foot.of") + " ");
        kit.fo().empty("page-number-citation-last", Traits.of("ref-id", LAST));
        kit.fo().text("\u00a0\u00a0 · \u00a0\u00a0");
    }

    private void fingerprint() {
        var hex = kit.edition().fingerprint().hex();
        kit.inlines()
                .mono(
                        "sha256 " + hex.substring(0, 8) + " " + hex.substring(8, 16) + " … " + hex.substring(56),
                        6.5,
                        Ink.LABEL);
    }

    private void footnoteRule() {
        kit.fo()
                .block(
                        Traits.indent(Kit.MARGIN)
                                .and(Traits.spaceBefore(
                                        .6 * kit.edition().type().line()))
                                .and("line-height", "4pt", "font-size", "4pt"),
                        () -> kit.fo()
                                .empty(
                                        "leader",
                                        Traits.colour(Ink.LABEL)
                                                .and(
                                                        "leader-pattern",
                                                        "rule",
                                                        "leader-length",
                                                        "22mm",
                                                        "rule-thickness",
                                                        "0.4pt")));
    }

    /** The label keeps to the physical right in both directions, as TLP 2.0 asks. */
    private void bar(boolean head, Runnable text) {
        boolean rtl = kit.edition().rightToLeft();
        Runnable label =
                () -> kit.inlines().tlp(kit.edition().content().imprint().tlp(), 12);
        var edge = head
                ? Traits.rule("after", .4, Ink.LABEL).and("padding-after", "3pt")
                : Traits.rule("before", .4, Ink.LABEL).and("padding-before", "4pt");
        kit.fo()
                .block(
                        Traits.indent(START)
                                .and("end-indent", Traits.mm(END))
                                .and("padding-before", head ? "13mm" : "0mm"),
                        () -> kit.fo()
                                .element(
                                        "table",
                                        kit.type(Role.RUNNING)
                                                .and(Traits.colour(Ink.SOFT))
                                                .and(edge)
                                                .and("border-collapse", "separate", "table-layout", "fixed")
                                                .and("width", Traits.mm(Kit.FULL)),
                                        () -> {
                                            column(rtl ? LABEL_COLUMN : Kit.FULL - LABEL_COLUMN);
                                            column(rtl ? Kit.FULL - LABEL_COLUMN : LABEL_COLUMN);
                                            kit.fo()
                                                    .element(
                                                            "table-body",
                                                            Traits.of("start-indent", "0mm", "end-indent", "0mm"),
                                                            () -> kit.fo()
                                                                    .element(
                                                                            "table-row",
                                                                            Traits.of("height", "8mm"),
                                                                            () -> {
                                                                                cell("start", rtl ? label : text);
                                                                                cell("end", rtl ? text : label);
                                                                            }));
                                        }));
    }

    private void column(double width) {
        kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(width)));
    }

    private void cell(String align, Runnable inside) {
        kit.fo().element("table-cell", Traits.of("display-align", "center"), () -> kit.fo()
                .block(Traits.of("text-align", align), inside));
    }
}
