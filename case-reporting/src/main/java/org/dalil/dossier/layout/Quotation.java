package org.dalil.dossier.layout;

import org.dalil.dossier.content.AsWritten;
import org.dalil.shared.Language;

/** Words of a source in a cell of their own, running in their own direction. */
record Quotation(Kit kit) {

    /** Space between columns; start-indent is not honoured where directions mix. */
    private static final String GAP = "3mm";

    void arabicSize(AsWritten written, double size, double leading) {
        print(
                written.language(),
                Traits.of("font-size", Traits.pt(size), "line-height", Traits.pt(leading)),
                () -> kit.inlines().verbatim(written.words()));
    }

    void print(Language language, Traits otherSize, Runnable words) {
        if (language == kit.edition().language()) {
            words.run();
            return;
        }
        boolean arabic = language == Language.ARABIC;
        if (!arabic && !kit.edition().rightToLeft()) {
            kit.inlines().in(language, words);
            return;
        }
        kit.fo().element("block-container", Traits.of("writing-mode", arabic ? "rl-tb" : "lr-tb"), () -> kit.fo()
                .block(
                        otherSize
                                .and("text-align", "start", "xml:lang", language.tag())
                                .and(
                                        "font-family",
                                        arabic ? "Amiri" : kit.edition().type().family())
                                .and(arabic ? "margin-right" : "margin-left", GAP)
                                .and(arabic ? "margin-left" : "margin-right", "0mm"),
                        () -> kit.inlines().running(arabic, words)));
    }
}
