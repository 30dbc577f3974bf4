package org.dalil.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the verification of the verdicts found. */
public sealed interface VerdictFinding {

    /** What somebody did behind the program's back. */
    enum Tampering {
        /** The verdict says something else than the audit trail sealed. */
        CHANGED,
        /** The audit trail knows of a verdict that is not there. */
        REMOVED,
        /** The audit trail knows of no such verdict. */
        INSERTED
    }

    /** Every verdict says what the audit trail sealed, and none is missing. */
    record Intact(long verdicts) implements VerdictFinding {}

    /**
     * The first verdict that was tampered with.
     *
     * @param verdict the id of the row; null where it is gone
     * @param entry the number of the entry of the audit trail that tells of it; 0 where none does
     */
    record Broken(Tampering how, UUID item, @Nullable UUID verdict, long entry) implements VerdictFinding {}
}
