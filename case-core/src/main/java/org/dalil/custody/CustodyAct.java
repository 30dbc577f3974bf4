package org.dalil.custody;

/** What was done with an item; the names are for ever, they are sealed. */
public enum CustodyAct {
    /** It was collected where it was found: photographed, downloaded, taken down. */
    CAPTURED,
    /** It came to us. */
    RECEIVED,
    /** Its fingerprint was computed while it arrived. */
    HASHED,
    /** Its bytes were put in their place. */
    STORED,
    /** Somebody was shown what is restricted. */
    VIEWED,
    /** A copy left the house. */
    EXPORTED,
    /** It changed hands. */
    TRANSFERRED,
    /** The stored bytes were hashed again and are what they were. */
    RE_VERIFIED,
    /** The stored bytes are missing, or are not what they were. */
    QUARANTINED,
    /** They are what they were again, and somebody answers for it. */
    RELEASED,
    /** An authority for time stamps confirmed that these bytes existed by then. */
    TIME_STAMPED,
    /** A translation, a redaction or another copy was made of it, or it is one itself. */
    DERIVED
}
