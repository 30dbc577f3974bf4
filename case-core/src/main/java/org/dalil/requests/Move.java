package org.dalil.requests;

import static org.dalil.accounts.Permission.APPROVE_REQUEST;
import static org.dalil.accounts.Permission.DRAFT_REQUEST;
import static org.dalil.accounts.Permission.JUDGE_REQUEST;
import static org.dalil.accounts.Permission.LEAD_REQUEST;
import static org.dalil.requests.Move.Need.LEGAL_ACT;
import static org.dalil.requests.Move.Need.MESSAGE;
import static org.dalil.requests.Move.Need.PROOF_OF_SENDING;
import static org.dalil.requests.Move.Need.REASON;
import static org.dalil.requests.Move.Need.SECOND_PERSON;
import static org.dalil.requests.Move.Need.SOMEBODY_ELSE;
import static org.dalil.requests.Move.Need.TEXT_TO_SIGN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of a request: everything that moves it, who may, and what it needs (domain brief, B.9 and D.1). From where a
 * verb leads is said by {@link RequestStatus#next}: each status is reached by one verb. Where no {@link OnRecord} knows
 * what a verb needs, nobody can do it yet, and it is not offered. The names are for ever, they stand in the trail.
 */
public enum Move {
    SEND_TO_REVIEW(RequestStatus.INTERNAL_REVIEW, DRAFT_REQUEST),
    ASK_FOR_CHANGES(RequestStatus.CHANGES_REQUESTED, JUDGE_REQUEST, REASON),
    APPROVE(RequestStatus.APPROVED, APPROVE_REQUEST, SOMEBODY_ELSE),
    OPEN_SIGN_ON(RequestStatus.SIGN_ON_OPEN, LEAD_REQUEST, TEXT_TO_SIGN),
    CLOSE_SIGN_ON(RequestStatus.SIGN_ON_CLOSED, LEAD_REQUEST, TEXT_TO_SIGN),
    DECLARE_READY(RequestStatus.READY_TO_SUBMIT, LEAD_REQUEST),
    SUBMIT(RequestStatus.SUBMITTED, LEAD_REQUEST, PROOF_OF_SENDING),
    NOTE_RECEIPT(RequestStatus.ACKNOWLEDGED, LEAD_REQUEST, MESSAGE),
    NOTE_QUESTIONS(RequestStatus.FURTHER_INFORMATION_REQUESTED, LEAD_REQUEST, MESSAGE),
    SUPPLEMENT(RequestStatus.SUPPLEMENTED, LEAD_REQUEST, PROOF_OF_SENDING),
    NOTE_CONSIDERATION(RequestStatus.UNDER_CONSIDERATION, LEAD_REQUEST, MESSAGE),
    NOTE_LISTING(RequestStatus.DESIGNATED, LEAD_REQUEST, LEGAL_ACT, SECOND_PERSON),
    NOTE_PARTIAL_GRANT(RequestStatus.PARTIALLY_GRANTED, LEAD_REQUEST, LEGAL_ACT, SECOND_PERSON),
    NOTE_REFUSAL(RequestStatus.DECLINED, LEAD_REQUEST, MESSAGE),
    NOTE_SILENCE(RequestStatus.NO_RESPONSE, LEAD_REQUEST, REASON),
    NOTE_UNPUBLISHED_OUTCOME(RequestStatus.OUTCOME_NOT_PUBLIC, LEAD_REQUEST, REASON),
    NOTE_RENEWAL(RequestStatus.RENEWED, LEAD_REQUEST, LEGAL_ACT),
    NOTE_DELISTING_PETITION(RequestStatus.DELISTING_PETITION_PENDING, LEAD_REQUEST, MESSAGE),
    NOTE_DELISTING(RequestStatus.DELISTED, LEAD_REQUEST, LEGAL_ACT, SECOND_PERSON),
    NOTE_ANNULMENT(RequestStatus.ANNULLED, LEAD_REQUEST, LEGAL_ACT),
    NOTE_EXPIRY(RequestStatus.EXPIRED, LEAD_REQUEST, LEGAL_ACT),
    BACK_TO_DRAFT(RequestStatus.DRAFT, DRAFT_REQUEST, REASON),
    WITHDRAW(RequestStatus.WITHDRAWN, LEAD_REQUEST, REASON),
    ARCHIVE(RequestStatus.ARCHIVED, LEAD_REQUEST, REASON),
    /** Takes up again what was given up: see {@link RequestStatus#reopened}. */
    REOPEN(null, LEAD_REQUEST, REASON);

    /** What a move needs beside the permission. */
    public enum Need {
        /** A sentence why. */
        REASON(MoveObjection.NO_REASON),
        /** Nobody approves what she drafted. */
        SOMEBODY_ELSE(MoveObjection.OWN_WORK),
        /** A text that is frozen for the signatories. */
        TEXT_TO_SIGN(MoveObjection.NO_TEXT_TO_SIGN),
        /** What the authority wrote. */
        MESSAGE(MoveObjection.NO_MESSAGE),
        PROOF_OF_SENDING(MoveObjection.NO_PROOF_OF_SENDING),
        /** The citation of the act by which the authority decided. */
        LEGAL_ACT(MoveObjection.NO_LEGAL_ACT),
        /** Somebody else who confirms it. */
        SECOND_PERSON(MoveObjection.NO_SECOND_PERSON);

        private final MoveObjection objection;

        Need(MoveObjection objection) {
            this.objection = objection;
        }

        MoveObjection objection() {
            return objection;
        }

        /** Whether a record somewhere else says that it is there; the others lie in the move itself. */
        public boolean isOnRecord() {
            return this != REASON && this != SOMEBODY_ELSE;
        }
    }

    private final @Nullable RequestStatus to;
    private final Permission permission;
    private final List<Need> needs;

    Move(@Nullable RequestStatus to, Permission permission, Need... needs) {
        this.to = to;
        this.permission = permission;
        this.needs = List.of(needs);
    }

    public Permission permission() {
        return permission;
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    /** What has to be on record for it. */
    public Set<Need> records() {
        Set<Need> records = EnumSet.noneOf(Need.class);
        needs.stream().filter(Need::isOnRecord).forEach(records::add);
        return records;
    }

    List<Need> needs() {
        return needs;
    }

    public boolean leadsFrom(RequestStatus status) {
        return to == null ? status.isGivenUp() : status.next().contains(to);
    }

    /**
     * Where a request stands afterwards.
     *
     * @param givenUpFrom where it stood when it was given up; null where it was not
     */
    RequestStatus target(RequestStatus from, @Nullable RequestStatus givenUpFrom) {
        return to != null ? to : RequestStatus.reopened(givenUpFrom == null ? from : givenUpFrom);
    }

    /** Everything that moves a request from there, the way onward first. */
    public static Stream<Move> from(RequestStatus status) {
        return Arrays.stream(values()).filter(move -> move.leadsFrom(status));
    }

    /** Whether it brings a request on, and neither back nor out. */
    public boolean isOnward() {
        return compareTo(BACK_TO_DRAFT) < 0 && this != ASK_FOR_CHANGES;
    }

    /** The stage in which a request is afterwards; null where that depends on where it was. */
    public @Nullable RequestStage stage() {
        return to == null ? null : to.stage();
    }
}
