package org.dalil.leaks;

/** When files were looked into; the names are for ever. */
public enum LeakOccasion {
    /** A dossier was built, and would have been kept. */
    BUILD,
    /** It was about to be recorded as sent. */
    SUBMISSION,
    /** Somebody wanted to take a file that was kept. */
    DOWNLOAD
}
