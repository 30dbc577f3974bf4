package org.dalil.evidence;

/** What is wrong with the stored bytes of an item; the names are for ever, they are sealed. */
public enum Fault {
    /** They are not where they were put. */
    MISSING,
    /** They are others than they were. */
    CHANGED,
    /** They are there and cannot be read. */
    UNREADABLE
}
