package org.dalil.dossier.layout;

import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.layout.TypeScale.Role;

/** The stamp on the sheet of an exhibit. */
record Stamp(Kit kit) {

    static Exhibit exhibit(Kit kit, String number) {
        return kit.edition().content().exhibits().stream()
                .filter(exhibit -> exhibit.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new UnknownReference("exhibit sheets", number, number));
    }

    void print(String number) {
        kit.fo()
                .element(
                        "table",
                        Traits.of("border-collapse", "separate", "table-layout", "fixed", "width", "52mm")
                                .and("start-indent", "0mm"),
                        () -> {
                            kit.fo().empty("table-column", Traits.of("column-width", "52mm"));
                            kit.fo().element("table-body", Traits.NONE, () -> kit.fo()
                                    .element("table-row", Traits.NONE, () -> kit.fo()
                                            .element(
                                                    "table-cell",
                                                    Traits.of("border", "3.2pt double " + Ink.RUBRIC.hex())
                                                            .and("padding-before", "2mm", "padding-after", "2.5mm")
                                                            .and("start-indent", "0mm", "end-indent", "0mm"),
                                                    () -> kit.fo()
                                                            .block(
                                                                    Traits.colour(Ink.RUBRIC)
                                                                            .and("text-align", "center"),
                                                                    () -> words(number)))));
                        });
    }

    private void words(String number) {
        var imprint = kit.edition().content().imprint();
        var digest = exhibit(kit, number).digest();
        kit.blocks().plain(Role.LABEL, Traits.BOLD, () -> kit.words("exhibit"));
        line(25, 30, number.replace('-', '\u2011'));
        line(7, 10, imprint.caseNumber() + " · " + imprint.version());
        if (digest != null) {
            line(7, 10, digest.hex().substring(0, 8) + " … " + digest.hex().substring(56));
        }
    }

    private void line(double size, double leading, String text) {
        kit.fo()
                .block(
                        Traits.of("font-family", "Noto Sans Mono")
                                .and("font-size", Traits.pt(size), "line-height", Traits.pt(leading)),
                        () -> kit.inlines().leftToRight(() -> kit.fo().text(text)));
    }
}
