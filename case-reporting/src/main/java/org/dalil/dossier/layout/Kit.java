package org.dalil.dossier.layout;

/** What every section is set with. */
record Kit(Edition edition, Fo fo, Inlines inlines, Blocks blocks) {

    /** Width of the column in the margin, in mm. */
    static final double MARGIN = 30;

    /** Width of the text beside it. */
    static final double MEASURE = 124;

    static final double FULL = MARGIN + MEASURE;

    /** From a number in the margin to the text. */
    static final double GUTTER = 5;

    static Kit of(Edition edition) {
        var fo = new Fo();
        var inlines = new Inlines(edition, fo);
        return new Kit(edition, fo, inlines, new Blocks(edition, fo, inlines));
    }

    /** A table whose columns are as wide as told, in mm. */
    Table table(double... widths) {
        return new Table(this, widths);
    }

    /** A block-container that carries the indent: a table in right-to-left text ignores its own. */
    void inset(double indent, Runnable inside) {
        fo.element("block-container", Traits.indent(indent).and("end-indent", "0mm"), inside);
    }

    Traits type(TypeScale.Role role) {
        return edition.type().traits(role);
    }

    String word(String key) {
        return edition.words().get(key);
    }

    /** Sets words of the bundle, which may carry markup. */
    void words(String key) {
        inlines.markup(word(key));
    }

    /** The name under which a text that somebody wrote is found again; nothing without a key. */
    static Traits named(String key) {
        return key.isEmpty() ? Traits.NONE : Traits.of("id", "p-" + key);
    }
}
