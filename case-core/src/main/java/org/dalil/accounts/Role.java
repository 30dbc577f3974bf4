package org.dalil.accounts;

import static org.dalil.accounts.Permission.APPROVE_REQUEST;
import static org.dalil.accounts.Permission.BUILD_DOSSIER;
import static org.dalil.accounts.Permission.DRAFT_REQUEST;
import static org.dalil.accounts.Permission.EDIT_CASES;
import static org.dalil.accounts.Permission.JUDGE_REQUEST;
import static org.dalil.accounts.Permission.LEAD_REQUEST;
import static org.dalil.accounts.Permission.MANAGE_ACCOUNTS;
import static org.dalil.accounts.Permission.MANAGE_MEMBERS;
import static org.dalil.accounts.Permission.OPEN_CASES;
import static org.dalil.accounts.Permission.READ_AUDIT_TRAIL;
import static org.dalil.accounts.Permission.READ_CASES;
import static org.dalil.accounts.Permission.READ_SHARED;
import static org.dalil.accounts.Permission.REVIEW_EVIDENCE;
import static org.dalil.accounts.Permission.USE_DALIL;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the coalition; the values of {@code role} in the vocabulary. */
public enum Role {
    LEGAL_DRAFTER(
            USE_DALIL,
            READ_CASES,
            OPEN_CASES,
            EDIT_CASES,
            DRAFT_REQUEST,
            JUDGE_REQUEST,
            APPROVE_REQUEST,
            BUILD_DOSSIER),
    EVIDENCE_REVIEWER(USE_DALIL, READ_CASES, REVIEW_EVIDENCE, JUDGE_REQUEST),
    /** Reviews evidence, too, but no two coordinators approve an item between them. */
    COORDINATOR(
            USE_DALIL,
            READ_CASES,
            OPEN_CASES,
            EDIT_CASES,
            REVIEW_EVIDENCE,
            DRAFT_REQUEST,
            JUDGE_REQUEST,
            APPROVE_REQUEST,
            LEAD_REQUEST,
            BUILD_DOSSIER,
            MANAGE_MEMBERS),
    COALITION_SIGNATORY(USE_DALIL),
    /** Is shown single things of a case, for a time. */
    EXTERNAL_EXPERT(USE_DALIL, READ_SHARED),
    /** Runs the installation; sees no content of any case. */
    ADMINISTRATOR(USE_DALIL, MANAGE_ACCOUNTS),
    /** Proves that nothing was changed; sees no content of any case. */
    AUDITOR(USE_DALIL, READ_AUDIT_TRAIL);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = Set.copyOf(EnumSet.of(first, others));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
