package org.dalil.cases;

/** What the words that somebody marks in a document become. */
public enum MarkKind {
    TITLE,
    ADDRESSEE,
    ASK,
    CITATION,
    FACT,
    SIGNATORIES,
    DATE,
    TARGET,
    VICTIM,
    DISCREPANCY,
    /** What the target says for itself. */
    POSITION,
    /** Nothing yet: a passage for later. */
    PASSAGE
}
