package org.dalil.audit;

/** Where people see what others did. */
public enum SeenPlace {
    /** Everything in their cases. */
    CHANGES,
    /** What concerns themselves. */
    NOTICES
}
