package org.dalil.dossier.layout;

import java.util.List;
import org.dalil.dossier.layout.TypeScale.Role;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;

/** The last page: the fingerprint, its QR code, and how to check it without us. */
record VerifyLayout(Kit kit) {

    /** Key of the page, beside the keys of the sections. */
    static final String KEY = "verify";

    private static final int STEPS = 5;
    private static final int STEP_WITH_COMMANDS = 2;
    private static final int ANCHOR_GROUPS = 4;

    private record Command(String system, String words) {}

    private static final List<Command> COMMANDS = List.of(
            new Command("Linux", "sha256sum manifest.json"),
            new Command("macOS", "shasum -a 256 manifest.json"),
            new Command("Windows", "certutil -hashfile manifest.json SHA256"));

    /** What the QR code says; no web address, nothing is fetched. */
    static String payload(String caseNumber, String version, Digest fingerprint) {
        return "DALIL1 " + caseNumber + " " + version + " sha256:" + fingerprint.hex();
    }

    void print() {
        double line = kit.edition().type().line();
        kit.blocks().heading(KEY, "", () -> kit.words("verify"), Traits.NONE);
        kit.fo()
                .element(
                        "table",
                        Traits.rule("before", .9, Ink.TEXT)
                                .and(Traits.rule("after", .9, Ink.TEXT))
                                .and(Traits.spaceAfter(1.4 * line))
                                .and("border-collapse", "separate", "table-layout", "fixed")
                                .and("width", Traits.mm(Kit.FULL)),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(Kit.MARGIN + 72)));
                            kit.fo().empty("table-column", Traits.of("column-width", "52mm"));
                            kit.fo().element("table-body", Traits.NONE, () -> kit.fo()
                                    .element("table-row", Traits.NONE, () -> {
                                        kit.fo()
                                                .element(
                                                        "table-cell",
                                                        Traits.indent(Kit.MARGIN)
                                                                .and("padding-before", "4mm", "padding-after", "4mm"),
                                                        this::fingerprint);
                                        kit.fo()
                                                .element(
                                                        "table-cell",
                                                        Traits.of("padding-before", "4mm", "padding-after", "3mm")
                                                                .and("start-indent", "0mm", "display-align", "center"),
                                                        this::qrCode);
                                    }));
                        });
        kit.fo()
                .element(
                        "list-block",
                        Traits.of("provisional-distance-between-starts", Traits.mm(Kit.MARGIN), "start-indent", "0mm")
                                .and("provisional-label-separation", Traits.mm(Kit.GUTTER)),
                        () -> {
                            for (int step = 1; step <= STEPS; step++) {
                                step(step);
                            }
                        });
        kit.fo()
                .block(
                        kit.type(Role.SMALL)
                                .and(Traits.colour(Ink.LABEL))
                                .and(Traits.indent(Kit.MARGIN))
                                .and(Traits.spaceBefore(1.2 * line))
                                .and(Traits.rule("before", .4, Ink.RULE))
                                .and("padding-before", "4pt"),
                        () -> kit.words("verify.made"));
    }

    private void fingerprint() {
        var imprint = kit.edition().content().imprint();
        kit.fo()
                .block(
                        kit.type(Role.LABEL)
                                .and(Traits.BOLD)
                                .and(Traits.colour(Ink.LABEL))
                                .and(Traits.spaceAfter(3)),
                        () -> kit.words("verify.fingerprint"));
        kit.fo().forgetting(() -> kit.inlines().digest(kit.edition().fingerprint(), 2, 11.5, 18, "\u00a0 ", Ink.TEXT));
        kit.blocks().plain(Role.SMALL, Traits.colour(Ink.SOFT).and(Traits.spaceBefore(4)), () -> {
            kit.inlines().mono(imprint.caseNumber() + "  " + imprint.version());
            kit.inlines().text(" · " + kit.edition().dates().day(imprint.date()));
        });
        kit.blocks().plain(Role.SMALL, Traits.colour(Ink.LABEL), () -> kit.words("verify.fingerprint.of"));
        if (imprint.anchor() != null) {
            anchor(imprint.anchor());
        }
    }

    /** Where the audit trail ended: it was not written anew since if it still contains this. */
    private void anchor(Anchor end) {
        kit.blocks().plain(Role.SMALL, Traits.colour(Ink.SOFT).and(Traits.spaceBefore(8)), () -> {
            kit.words("verify.anchor");
            kit.inlines().text(" ");
            kit.inlines().mono(String.valueOf(end.number()));
        });
        kit.inlines().digest(end.seal(), ANCHOR_GROUPS, 7.5, 10.5, "\u00a0", Ink.SOFT);
    }

    private void qrCode() {
        var imprint = kit.edition().content().imprint();
        var qr = QrCode.of(
                payload(imprint.caseNumber(), imprint.version(), kit.edition().fingerprint()));
        var side = Integer.toString(qr.side());
        // with the font height as line height the picture would overlap the line above
        kit.fo().block(Traits.of("text-align", "end", "line-stacking-strategy", "max-height"), () -> kit.fo()
                .element(
                        "instream-foreign-object",
                        Traits.of("content-width", "38mm", "content-height", "38mm")
                                .and("fox:alt-text", kit.word("verify.qr")),
                        () -> kit.fo()
                                .named(
                                        "svg:svg",
                                        Traits.of("width", side, "height", side, "viewBox", "0 0 " + side + " " + side),
                                        () -> kit.fo()
                                                .named(
                                                        "svg:path",
                                                        Traits.of("d", qr.path(), "fill", "#000000"),
                                                        () -> {}))));
    }

    private void step(int step) {
        var type = kit.edition().type();
        kit.fo().element("list-item", Traits.spaceAfter(.55 * type.line()), () -> {
            kit.fo().element("list-item-label", Traits.of("end-indent", "label-end()"), () -> kit.fo()
                    .block(
                            Traits.colour(Ink.RUBRIC)
                                    .and("text-align", "end", "font-family", "Amiri")
                                    .and("font-size", Traits.pt(type.pick(20, 22)))
                                    .and("line-height", Traits.pt(type.line())),
                            () -> kit.fo().text(Integer.toString(step))));
            kit.fo().element("list-item-body", Traits.of("start-indent", "body-start()"), () -> {
                kit.blocks().plain(Role.BODY, Traits.NONE, () -> kit.words("verify.step." + step));
                if (step == STEP_WITH_COMMANDS) {
                    kit.inset(Kit.MARGIN, this::commands);
                }
            });
        });
    }

    private void commands() {
        kit.fo()
                .element(
                        "table",
                        kit.type(Role.SMALL)
                                .and(Traits.spaceBefore(4))
                                .and("border-collapse", "separate", "table-layout", "fixed", "start-indent", "0mm")
                                .and("width", Traits.mm(Kit.MEASURE)),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", "24mm"));
                            kit.fo().empty("table-column", Traits.of("column-width", "100mm"));
                            kit.fo().element("table-body", Traits.NONE, () -> COMMANDS.forEach(this::command));
                        });
    }

    private void command(Command command) {
        kit.fo().element("table-row", Traits.NONE, () -> {
            kit.fo().element("table-cell", Traits.ROW_HEAD.and("start-indent", "0mm"), () -> kit.fo()
                    .block(Traits.colour(Ink.LABEL), () -> kit.inlines()
                            .leftToRight(() -> kit.fo().text(command.system()))));
            kit.fo().element("table-cell", Traits.of("start-indent", "0mm"), () -> kit.fo()
                    .block(Traits.NONE, () -> kit.inlines().mono(command.words())));
        });
    }
}
