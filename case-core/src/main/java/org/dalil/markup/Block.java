package org.dalil.markup;

import java.util.List;

/** A part of a text that stands by itself. */
public sealed interface Block {

    List<Inline> inside();

    record Text(List<Inline> inside) implements Block {}

    record Heading(List<Inline> inside) implements Block {}

    /** @param number as it was written; empty for an item that has none */
    record Item(String number, List<Inline> inside) implements Block {}

    /** Words of somebody else, set apart. */
    record Quotation(List<Inline> inside) implements Block {}
}
