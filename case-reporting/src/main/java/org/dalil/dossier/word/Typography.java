package org.dalil.dossier.word;

import java.util.List;
import java.util.Locale;
import org.dalil.dossier.layout.TypeStyle;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** How paragraphs and words are told to look: a style where there is one, and only what differs from it besides. */
final class Typography {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String SUBHEADING = "Heading2";
    static final String CONTENTS = "TOC1";

    private static final String BODY = "BODY";
    private static final double MM = 72 / 25.4;
    private static final double TEXT_WIDTH = 154 * MM;

    /** What a paragraph has at its upper edge. */
    record Edge(double space, boolean page, @Nullable String rule) {}

    private final Language language;
    private final List<TypeStyle> styles;
    private int marks;

    Typography(Language language) {
        this.language = language;
        this.styles = TypeStyle.of(language);
    }

    Language language() {
        return language;
    }

    List<TypeStyle> styles() {
        return styles;
    }

    int nextMark() {
        return ++marks;
    }

    static String styleId(TypeStyle style) {
        return "Dalil" + style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT);
    }

    void paragraph(Part part, Look look, Edge edge) {
        part.empty("pStyle", "val", style(look));
        if (look.together()) {
            part.empty("keepNext");
        }
        if (edge.page()) {
            part.empty("pageBreakBefore");
        }
        borders(part, look, edge);
        if (look.role().equals("TOCI")) {
            part.open("tabs")
                    .empty("tab", "val", "left", "pos", Lengths.twips(30 * MM))
                    .empty("tab", "val", "right", "leader", "dot", "pos", Lengths.twips(TEXT_WIDTH))
                    .close();
        }
        part.empty("bidi", "val", look.toTheLeft() ? "1" : "0");
        part.empty(
                "spacing",
                "before",
                Lengths.twips(edge.space()),
                "after",
                "0",
                "line",
                Lengths.twips(look.leading()),
                "lineRule",
                "atLeast");
        double indent = look.base() + look.indent();
        double first = look.first();
        if (first < 0) {
            part.empty("ind", "left", Lengths.twips(indent), "hanging", Lengths.twips(-first));
        } else {
            part.empty("ind", "left", Lengths.twips(indent), "firstLine", Lengths.twips(first));
        }
        part.empty(
                "jc", "val", look.align().equals("end") ? "right" : look.align().equals("center") ? "center" : "left");
    }

    private static void borders(Part part, Look look, Edge edge) {
        if (edge.rule() == null && look.bar().isEmpty()) {
            return;
        }
        part.open("pBdr");
        if (edge.rule() != null) {
            String[] rule = edge.rule().split(" ");
            part.empty(
                    "top",
                    "val",
                    "single",
                    "sz",
                    Lengths.eighths(Double.parseDouble(rule[1])),
                    "space",
                    "4",
                    "color",
                    colour(rule[0]));
        }
        if (!look.bar().isEmpty()) {
            part.empty("left", "val", "single", "sz", "12", "space", "8", "color", colour(look.bar()));
        }
        part.close();
    }

    static String colour(String hex) {
        return hex.startsWith("#") ? hex.substring(1) : hex;
    }

    private String style(Look look) {
        return switch (look.role()) {
            case "H1" -> HEADING;
            case "DISPLAY" -> TITLE;
            case "H2" -> SUBHEADING;
            case "TOCI" -> CONTENTS;
            default ->
                styles.stream()
                        .filter(style -> style.size() == look.size() && style.leading() == look.leading())
                        .map(Typography::styleId)
                        .findFirst()
                        .orElse(styleId(body()));
        };
    }

    private TypeStyle body() {
        return styles.stream()
                .filter(style -> style.name().equals(BODY))
                .findFirst()
                .orElseThrow();
    }

    void run(Part part, Look look, Look paragraph, boolean toTheLeft) {
        part.open("rPr");
        String family = look.family().replaceAll(",.*", "").strip();
        String arabic = look.family().contains("Amiri") ? "Amiri" : family;
        part.empty("rFonts", "ascii", family, "hAnsi", family, "cs", arabic);
        part.empty("b", "val", look.bold() ? "1" : "0").empty("bCs", "val", look.bold() ? "1" : "0");
        if (look.italic()) {
            part.empty("i").empty("iCs");
        }
        if (!look.colour().isEmpty()) {
            part.empty("color", "val", colour(look.colour()));
        }
        String size = Lengths.halfPoints(look.raised() ? paragraph.size() : look.size());
        part.empty("sz", "val", size).empty("szCs", "val", size);
        if (!look.ground().isEmpty()) {
            part.empty("shd", "val", "clear", "color", "auto", "fill", colour(look.ground()));
        }
        if (look.raised()) {
            part.empty("vertAlign", "val", "superscript");
        }
        if (toTheLeft) {
            part.empty("rtl");
        }
        if (!look.language().equals(language.tag())) {
            part.empty("lang", toTheLeft ? "bidi" : "val", tag(look.language()));
        }
        part.close();
    }

    static String tag(String language) {
        return switch (language) {
            case "ar" -> "ar-SA";
            case "fr" -> "fr-FR";
            default -> "en-GB";
        };
    }
}
