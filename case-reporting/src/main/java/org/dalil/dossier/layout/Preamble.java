package org.dalil.dossier.layout;

import java.util.Map;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.layout.TypeScale.Role;

/** What stands before the pages: language, metadata, bookmarks. */
final class Preamble {

    private static final Map<String, String> VOCABULARIES = Map.of(
            "xmlns:fo", "http://www.w3.org/1999/XSL/Format",
            "xmlns:fox", "http://xmlgraphics.apache.org/fop/extensions",
            "xmlns:pdf", "http://xmlgraphics.apache.org/fop/extensions/pdf",
            "xmlns:svg", "http://www.w3.org/2000/svg");

    private Preamble() {}

    static void root(Kit kit, Runnable inside) {
        var edition = kit.edition();
        kit.fo()
                .element(
                        "root",
                        new Traits(VOCABULARIES)
                                .and(kit.type(Role.BODY))
                                .and(Traits.colour(Ink.TEXT))
                                .and("xml:lang", edition.language().tag(), "writing-mode", edition.writingMode())
                                .and("font-family", edition.type().family(), "text-align", "start")
                                .and("line-stacking-strategy", "font-height")
                                .and("font-selection-strategy", "character-by-character"),
                        inside);
    }

    static void declarations(Kit kit) {
        kit.fo().forgetting(() -> {
            kit.fo().element("declarations", Traits.NONE, () -> {
                metadata(kit);
                viewer(kit);
            });
            kit.fo().element("bookmark-tree", Traits.NONE, () -> {
                bookmark(kit, ContentsLayout.KEY, kit.word("contents"));
                kit.edition().content().sections().forEach(section -> bookmark(kit, section));
                if (kit.edition().isSealed()) {
                    bookmark(kit, VerifyLayout.KEY, kit.word("verify"));
                }
            });
        });
    }

    /** For a document with one heading. */
    static void declarations(Kit kit, String key, String title) {
        kit.fo().forgetting(() -> {
            kit.fo().element("declarations", Traits.NONE, () -> {
                metadata(kit);
                viewer(kit);
            });
            kit.fo().element("bookmark-tree", Traits.NONE, () -> bookmark(kit, key, title));
        });
    }

    /** For a document of which the headings are told by their keys, in their order. */
    static void declarations(Kit kit, Map<String, String> titles) {
        kit.fo().forgetting(() -> {
            kit.fo().element("declarations", Traits.NONE, () -> {
                metadata(kit);
                viewer(kit);
            });
            kit.fo()
                    .element(
                            "bookmark-tree",
                            Traits.NONE,
                            () -> titles.forEach((key, title) -> bookmark(kit, key, title)));
        });
    }

    /** Typed as PDF/A and PDF/UA want it: title Alt, creator Seq, language Bag. */
    private static void metadata(Kit kit) {
        var language = kit.edition().language();
        var title = kit.edition().content().cover().title().best(language).orElseThrow();
        kit.fo().named("x:xmpmeta", Traits.of("xmlns:x", "adobe:ns:meta/"), () -> kit.fo()
                .named("rdf:RDF", Traits.of("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), () -> kit.fo()
                        .named(
                                "rdf:Description",
                                Traits.of("rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                                () -> {
                                    entry(kit, "dc:title", "rdf:Alt", Traits.of("xml:lang", "x-default"), title.text());
                                    entry(kit, "dc:creator", "rdf:Seq", Traits.NONE, "Dalil");
                                    entry(kit, "dc:language", "rdf:Bag", Traits.NONE, language.tag());
                                })));
    }

    private static void entry(Kit kit, String name, String container, Traits traits, String value) {
        kit.fo().named(name, Traits.NONE, () -> kit.fo().named(container, Traits.NONE, () -> kit.fo()
                .named("rdf:li", traits, () -> kit.fo().text(value))));
    }

    private static void viewer(Kit kit) {
        kit.fo().named("pdf:catalog", Traits.NONE, () -> kit.fo()
                .named("pdf:dictionary", Traits.of("type", "normal", "key", "ViewerPreferences"), () -> {
                    kit.fo().named("pdf:boolean", Traits.of("key", "DisplayDocTitle"), () -> kit.fo()
                            .text("true"));
                    kit.fo().named("pdf:name", Traits.of("key", "Direction"), () -> kit.fo()
                            .text(kit.edition().rightToLeft() ? "R2L" : "L2R"));
                }));
    }

    private static void bookmark(Kit kit, Section section) {
        var heading = section.heading().best(kit.edition().language());
        bookmark(
                kit,
                section.key(),
                kit.edition().number(section)
                        + heading.map(spoken -> " " + spoken.text()).orElse(""));
    }

    private static void bookmark(Kit kit, String key, String title) {
        kit.fo().element("bookmark", Traits.of("internal-destination", "s-" + key), () -> kit.fo()
                .element("bookmark-title", Traits.NONE, () -> kit.fo().text(title)));
    }
}
