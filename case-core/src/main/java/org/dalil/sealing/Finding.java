package org.dalil.sealing;

/** What the verification found. */
public sealed interface Finding {

    /** What somebody did to the trail behind the program's back. */
    enum Tampering {
        /** The entry says something else than it did, or has another number. */
        CHANGED,
        /** The entry is missing. */
        REMOVED,
        /** The entry was not written by the program. */
        INSERTED,
        /** From this entry on somebody else wrote the chain anew. */
        REWRITTEN,
        /** The note of where the trail ends was changed; entries behind this one may be missing. */
        END_CHANGED
    }

    /** Every seal and every signature fits, and the trail ends where it should. */
    record Intact(long entries) implements Finding {}

    /** The first entry that was tampered with; everything before it is intact. */
    record Broken(Tampering how, long number) implements Finding {}
}
