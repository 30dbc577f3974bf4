package org.dalil.dossier.word;

import java.util.Locale;
import org.dalil.dossier.layout.TypeStyle;
import org.dalil.shared.Language;

/** The styles of a document: those that every word processor knows, and one for each use of type in the dossier. */
final class Stylesheet {

    private static final String PETROL = "0D5152";

    private final Typography typography;
    private final Part part = new Part("styles");

    Stylesheet(Typography typography) {
        this.typography = typography;
    }

    byte[] toBytes() {
        defaults();
        TypeStyle body = type("BODY");
        style("Normal", "Normal", "", body, "", false);
        for (TypeStyle style : typography.styles()) {
            style(Typography.styleId(style), "Dossier " + lower(style.name()), "Normal", style, "", false);
        }
        style(Typography.TITLE, "Title", "Normal", type("DISPLAY"), "", true);
        style(Typography.HEADING, "heading 1", "Normal", type("H1"), "0", false);
        style(Typography.SUBHEADING, "heading 2", "Normal", type("H2"), "1", true);
        style(Typography.CONTENTS, "toc 1", "Normal", type("CONTENTS"), "", false);
        part.open("style", "type", "character", "styleId", Notes.REFERENCE)
                .empty("name", "val", "footnote reference")
                .open("rPr")
                .empty("vertAlign", "val", "superscript")
                .close()
                .close();
        return part.toBytes();
    }

    private void defaults() {
        boolean arabic = typography.language() == Language.ARABIC;
        String family = arabic ? "Amiri" : "Noto Serif";
        part.open("docDefaults").open("rPrDefault").open("rPr");
        part.empty("rFonts", "ascii", family, "hAnsi", family, "cs", "Amiri");
        String size = Lengths.halfPoints(type("BODY").size());
        part.empty("sz", "val", size).empty("szCs", "val", size);
        part.empty(
                "lang",
                "val",
                arabic ? "en-GB" : Typography.tag(typography.language().tag()),
                "bidi",
                "ar-SA");
        part.close().close().empty("pPrDefault").close();
    }

    private void style(String id, String name, String on, TypeStyle type, String outline, boolean bold) {
        part.open("style", "type", "paragraph", "styleId", id);
        if (id.equals("Normal")) {
            part.empty("name", "val", name);
        } else {
            part.empty("name", "val", name).empty("basedOn", "val", on).empty("next", "val", "Normal");
        }
        part.empty("qFormat");
        part.open("pPr");
        if (!outline.isEmpty()) {
            part.empty("keepNext");
        }
        part.empty("bidi", "val", typography.language() == Language.ARABIC ? "1" : "0");
        part.empty("spacing", "after", "0", "line", Lengths.twips(type.leading()), "lineRule", "atLeast");
        if (!outline.isEmpty()) {
            part.empty("outlineLvl", "val", outline);
        }
        part.close().open("rPr");
        if (bold) {
            part.empty("b").empty("bCs");
        }
        if (outline.equals("0")) {
            part.empty("color", "val", PETROL);
        }
        String size = Lengths.halfPoints(type.size());
        part.empty("sz", "val", size).empty("szCs", "val", size);
        part.close().close();
    }

    private TypeStyle type(String name) {
        return typography.styles().stream()
                .filter(style -> style.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
