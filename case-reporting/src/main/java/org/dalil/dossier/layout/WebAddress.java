package org.dalil.dossier.layout;

/** Sets the address of a page. */
record WebAddress(Edition edition, Fo fo, Inlines inlines) {

    /** A link if it leads into the web; an address of any other kind is only printed. */
    void print(String url) {
        if (url.matches("https?://[^\\s\"'<>]+")) {
            var destination = url.replace("(", "%28").replace(")", "%29");
            fo.element(
                    "basic-link",
                    Traits.of("external-destination", "url(" + destination + ")", "fox:alt-text", url),
                    () -> words(url));
        } else {
            words(url);
        }
    }

    private void words(String url) {
        inlines.leftToRight(() -> fo.inline(
                Traits.colour(Ink.PETROL)
                        .and(
                                "font-family",
                                Inlines.MONO,
                                "font-size",
                                Traits.em(edition.type().pick(.8, .62))),
                () -> fo.text(url.replace("/", "/\u200B").replace(".", ".\u200B"))));
    }
}
