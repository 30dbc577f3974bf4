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
    WITHDRAWN_CONSENT
}
