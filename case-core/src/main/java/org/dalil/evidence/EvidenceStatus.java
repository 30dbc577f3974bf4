package org.dalil.evidence;

/** How far an item has come; the values of {@code evidence_status} in the vocabulary. */
public enum EvidenceStatus {
    CAPTURED,
    PRESERVED,
    PRELIMINARY_ASSESSMENT,
    IN_VERIFICATION,
    FIRST_REVIEW_PASSED,
    APPROVED,
    REJECTED,
    QUARANTINED,
    SUPERSEDED,
    WITHDRAWN_CONSENT;

    /** Whether anything but a review decides what becomes of it. */
    boolean aside() {
        return switch (this) {
            case QUARANTINED, SUPERSEDED, WITHDRAWN_CONSENT -> true;
            case CAPTURED,
                    PRESERVED,
                    PRELIMINARY_ASSESSMENT,
                    IN_VERIFICATION,
                    FIRST_REVIEW_PASSED,
                    APPROVED,
                    REJECTED -> false;
        };
    }

    /** Where it stands once something about it is new. */
    EvidenceStatus unapproved() {
        return switch (this) {
            case FIRST_REVIEW_PASSED -> IN_VERIFICATION;
            case APPROVED, REJECTED -> PRELIMINARY_ASSESSMENT;
            case CAPTURED,
                    PRESERVED,
                    PRELIMINARY_ASSESSMENT,
                    IN_VERIFICATION,
                    QUARANTINED,
                    SUPERSEDED,
                    WITHDRAWN_CONSENT -> this;
        };
    }
}
