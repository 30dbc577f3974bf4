package org.dalil.accounts;

/** What a role may allow; asked at the door of every desk. Which case it holds for is a matter of membership. */
public enum Permission {
    /** Everybody who signed in: own language, signing out. */
    USE_DALIL,
    /** Read the cases one is a member of. */
    READ_CASES,
    /** Open a case, whose member one is from then on. */
    OPEN_CASES,
    /** Write down what a case is made of: facts, asks, parties, evidence, signatories. */
    EDIT_CASES,
    /** Grade evidence, and say whether it may be cited. */
    REVIEW_EVIDENCE,
    /** Move a request out of drafting and back, choose grounds, write the text of the dossier. */
    DRAFT_REQUEST,
    /** Say what has to change in a request before it goes on. */
    JUDGE_REQUEST,
    /** Say that a request which somebody else drafted is right. */
    APPROVE_REQUEST,
    /** Bring a request out of the house, note what comes back, and close it. */
    LEAD_REQUEST,
    /** Build a dossier from a request. */
    BUILD_DOSSIER,
    /** Say who works on a case, and show single things of it to an external expert. */
    MANAGE_MEMBERS,
    /** Read the single things that were shown to one as an external expert. */
    READ_SHARED,
    /** Read and verify the audit trail, which holds no content. */
    READ_AUDIT_TRAIL,
    /** Open accounts, lock them, give roles; no content of any case. */
    MANAGE_ACCOUNTS
}
