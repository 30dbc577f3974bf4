package org.dalil.cases;

/** What a case began with; the values of {@code case_kind} in the vocabulary. */
public enum CaseKind {
    DESIGNATION_REQUEST,
    JOINT_LETTER,
    PETITION,
    CORPORATE_CAMPAIGN,
    COALITION_FOUNDING,
    POLICY_MONITORING,
    DELISTING_OPPOSITION,
    RENEWAL_SUPPORT
}
