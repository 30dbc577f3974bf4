package org.dalil.dossier.markup;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a text in a dossier. */
public sealed interface Inline {

    record Words(String text) implements Inline {}

    record Bold(List<Inline> inside) implements Inline {}

    record Italic(List<Inline> inside) implements Inline {}

    record Footnote(List<Inline> inside) implements Inline {}

    /** Words that run from left to right whatever stands around them. */
    record LeftToRight(List<Inline> inside) implements Inline {}

    /** Words in English. */
    record English(List<Inline> inside) implements Inline {}

    /** Words in Arabic. */
    record Arabic(List<Inline> inside) implements Inline {}

    record ExhibitReference(String number) implements Inline {}

    record ParagraphReference(String key) implements Inline {}

    record ContraryReference(String number) implements Inline {}

    /**
     * A gap in the record.
     *
     * @param words empty: the usual words
     */
    record NotStated(String words) implements Inline {}

    record Identifier(String text) implements Inline {}

    record TlpLabel(String name) implements Inline {}

    record Address(String url) implements Inline {}

    /** This piece and all those in it. */
    default Stream<Inline> all() {
        return Stream.concat(Stream.of(this), inside().stream().flatMap(Inline::all));
    }

    default List<Inline> inside() {
        return List.of();
    }
}
