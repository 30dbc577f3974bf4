package org.dalil.timestamps;

/** What a time stamp is about. */
public enum StampSubject {
    /** The file of the item. */
    FILE,
    /** Its chain of custody up to an entry. */
    CHAIN
}
