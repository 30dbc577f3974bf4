package org.dalil.viewing;

/** What is known of a file before any page of it is drawn. */
public record Glance(Kind kind, int pages) {

    /** How a file is shown. */
    public enum Kind {
        /** Pages are drawn, and their words laid over them. */
        PDF,
        /** Drawn, and nothing else is known of it. */
        IMAGE,
        /** Words only. */
        TEXT
    }
}
