package org.dalil.audit;

/** Whether the trail still contains an anchor. */
public enum AnchorFinding {
    /** The entry is there with the same seal: everything up to it is what it was. */
    HELD,
    /** The entry has another seal, or is missing among others: the trail was written anew since. */
    REWRITTEN,
    /** The trail ends before it: entries were cut off, or an earlier state was put back. */
    CUT_OFF
}
