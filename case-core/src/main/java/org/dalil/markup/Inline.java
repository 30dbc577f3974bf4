package org.dalil.markup;

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

    /** Words that plead and tell nothing: nobody asks for their source. */
    record Argument(List<Inline> inside) implements Inline {}

    /**
     * Where something is taken from: printed as a footnote that leads there.
     *
     * @param key an exhibit {@code E-05}, a fact {@code F4}, a criterion {@code EU-1.1.d.iv} or a claim under it {@code
     *     EU-1.1.d.iv/2}
     * @param place in the exhibit, such as {@code p. 3 ¶2}; empty for the whole of it
     */
    record Cited(Thing thing, String key, String place) implements Inline {

        /** The key as a text writes it. */
        public String sign() {
            return switch (thing) {
                case EXHIBIT, FACT -> key;
                case CRITERION, CLAIM -> "§" + key;
            };
        }
    }

    /** What can be cited. */
    enum Thing {
        EXHIBIT,
        FACT,
        CRITERION,
        CLAIM
    }

    /** This piece and all those in it. */
    default Stream<Inline> all() {
        return Stream.concat(Stream.of(this), inside().stream().flatMap(Inline::all));
    }

    default List<Inline> inside() {
        return List.of();
    }
}
