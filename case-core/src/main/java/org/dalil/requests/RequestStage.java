package org.dalil.requests;

import java.util.EnumSet;
import java.util.Set;

/**
 * The seven steps that everybody sees; {@link RequestStatus} is the finer truth.
 *
 * <pre>
 *   DRAFTING ⇄ EVIDENCE_REVIEW → SIGN_ON → READY → SUBMITTED → CONSIDERATION → DECIDED
 *                     └──────────────────────↑          └─────────────────────────↑
 *   back to DRAFTING from SIGN_ON and READY, when something has to be mended
 * </pre>
 */
public enum RequestStage {
    DRAFTING,
    EVIDENCE_REVIEW,
    SIGN_ON,
    READY,
    SUBMITTED,
    CONSIDERATION,
    DECIDED;

    public Set<RequestStage> next() {
        return switch (this) {
            case DRAFTING -> EnumSet.of(EVIDENCE_REVIEW);
            case EVIDENCE_REVIEW -> EnumSet.of(DRAFTING, SIGN_ON, READY);
            case SIGN_ON -> EnumSet.of(DRAFTING, READY);
            case READY -> EnumSet.of(DRAFTING, SUBMITTED);
            case SUBMITTED -> EnumSet.of(CONSIDERATION, DECIDED);
            case CONSIDERATION -> EnumSet.of(DECIDED);
            case DECIDED -> EnumSet.noneOf(RequestStage.class);
        };
    }

    /** What has become of this step when a request stands at {@code current}: for the line of steps on the screen. */
    public Progress seenFrom(RequestStage current) {
        int distance = compareTo(current);
        return distance < 0 ? Progress.DONE : distance == 0 ? Progress.CURRENT : Progress.AHEAD;
    }

    /** Where a step lies, seen from where a request stands. */
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD
    }
}
