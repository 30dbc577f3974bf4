package org.dalil.requests;

import static org.dalil.requests.RequestStage.CONSIDERATION;
import static org.dalil.requests.RequestStage.DECIDED;
import static org.dalil.requests.RequestStage.DRAFTING;
import static org.dalil.requests.RequestStage.EVIDENCE_REVIEW;
import static org.dalil.requests.RequestStage.READY;
import static org.dalil.requests.RequestStage.SIGN_ON;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Where a request stands, and where it may go next (domain brief, B.9); the values of {@code request_status} in the
 * vocabulary.
 *
 * <pre>
 *   DRAFT ⇄ INTERNAL_REVIEW ⇄ CHANGES_REQUESTED
 *                 └→ APPROVED → (SIGN_ON_OPEN → SIGN_ON_CLOSED) → READY_TO_SUBMIT → SUBMITTED → ACKNOWLEDGED
 *   from APPROVED to READY_TO_SUBMIT back to DRAFT, when something has to be mended
 *   SUBMITTED | ACKNOWLEDGED → FURTHER_INFORMATION_REQUESTED, UNDER_CONSIDERATION or NO_RESPONSE
 *   FURTHER_INFORMATION_REQUESTED → SUPPLEMENTED → UNDER_CONSIDERATION
 *   UNDER_CONSIDERATION → DESIGNATED | PARTIALLY_GRANTED | DECLINED | NO_RESPONSE | OUTCOME_NOT_PUBLIC
 *   DESIGNATED → RENEWED | DELISTING_PETITION_PENDING → DELISTED | ANNULLED | EXPIRED
 *   any → WITHDRAWN | ARCHIVED, and back as {@link #reopened} says
 * </pre>
 */
public enum RequestStatus {
    DRAFT(DRAFTING),
    INTERNAL_REVIEW(EVIDENCE_REVIEW),
    CHANGES_REQUESTED(DRAFTING),
    APPROVED(EVIDENCE_REVIEW),
    SIGN_ON_OPEN(SIGN_ON),
    SIGN_ON_CLOSED(SIGN_ON),
    READY_TO_SUBMIT(READY),
    SUBMITTED(RequestStage.SUBMITTED),
    ACKNOWLEDGED(RequestStage.SUBMITTED),
    FURTHER_INFORMATION_REQUESTED(CONSIDERATION),
    SUPPLEMENTED(CONSIDERATION),
    UNDER_CONSIDERATION(CONSIDERATION),
    DESIGNATED(DECIDED),
    PARTIALLY_GRANTED(DECIDED),
    DECLINED(DECIDED),
    NO_RESPONSE(DECIDED),
    OUTCOME_NOT_PUBLIC(DECIDED),
    RENEWED(DECIDED),
    DELISTING_PETITION_PENDING(DECIDED),
    DELISTED(DECIDED),
    ANNULLED(DECIDED),
    EXPIRED(DECIDED),
    WITHDRAWN(DECIDED),
    ARCHIVED(DECIDED);

    private final RequestStage stage;

    RequestStatus(RequestStage stage) {
        this.stage = stage;
    }

    public RequestStage stage() {
        return stage;
    }

    public static Set<RequestStatus> in(Set<RequestStage> stages) {
        Set<RequestStatus> found = EnumSet.noneOf(RequestStatus.class);
        for (RequestStatus status : values()) {
            if (stages.contains(status.stage)) {
                found.add(status);
            }
        }
        return found;
    }

    /** For queries: a database knows a status by its name alone. */
    static String caseOf(String path, ToIntFunction<RequestStatus> number) {
        return Arrays.stream(values())
                .map(status -> "when " + status.name() + " then " + number.applyAsInt(status))
                .collect(Collectors.joining(" ", "case " + path + " ", " end"));
    }

    /** Whether it was withdrawn or laid aside. */
    public boolean isGivenUp() {
        return this == WITHDRAWN || this == ARCHIVED;
    }

    /**
     * Where a request stands that is taken up again. What was not submitted begins as a draft, since all that was checked
     * is to be checked anew; what was submitted stays submitted.
     *
     * @param givenUpFrom where it stood when it was given up
     */
    static RequestStatus reopened(RequestStatus givenUpFrom) {
        return givenUpFrom.isGivenUp() || givenUpFrom.compareTo(SUBMITTED) < 0 ? DRAFT : givenUpFrom;
    }

    public Set<RequestStatus> next() {
        Set<RequestStatus> onward =
                switch (this) {
                    case DRAFT, CHANGES_REQUESTED -> EnumSet.of(INTERNAL_REVIEW);
                    case INTERNAL_REVIEW -> EnumSet.of(DRAFT, CHANGES_REQUESTED, APPROVED);
                    case APPROVED -> EnumSet.of(DRAFT, SIGN_ON_OPEN, READY_TO_SUBMIT);
                    case SIGN_ON_OPEN -> EnumSet.of(DRAFT, SIGN_ON_CLOSED);
                    case SIGN_ON_CLOSED -> EnumSet.of(DRAFT, READY_TO_SUBMIT);
                    case READY_TO_SUBMIT -> EnumSet.of(DRAFT, SUBMITTED);
                    case SUBMITTED ->
                        EnumSet.of(ACKNOWLEDGED, FURTHER_INFORMATION_REQUESTED, UNDER_CONSIDERATION, NO_RESPONSE);
                    case ACKNOWLEDGED -> EnumSet.of(FURTHER_INFORMATION_REQUESTED, UNDER_CONSIDERATION, NO_RESPONSE);
                    case FURTHER_INFORMATION_REQUESTED -> EnumSet.of(SUPPLEMENTED);
                    case SUPPLEMENTED -> EnumSet.of(UNDER_CONSIDERATION);
                    case UNDER_CONSIDERATION ->
                        EnumSet.of(
                                FURTHER_INFORMATION_REQUESTED,
                                DESIGNATED,
                                PARTIALLY_GRANTED,
                                DECLINED,
                                NO_RESPONSE,
                                OUTCOME_NOT_PUBLIC);
                    case DESIGNATED, RENEWED -> EnumSet.of(RENEWED, DELISTING_PETITION_PENDING, ANNULLED, EXPIRED);
                    case DELISTING_PETITION_PENDING -> EnumSet.of(DESIGNATED, DELISTED);
                    case PARTIALLY_GRANTED, DECLINED, NO_RESPONSE, OUTCOME_NOT_PUBLIC, DELISTED, ANNULLED, EXPIRED ->
                        EnumSet.noneOf(RequestStatus.class);
                    case WITHDRAWN -> EnumSet.of(ARCHIVED);
                    case ARCHIVED -> EnumSet.noneOf(RequestStatus.class);
                };
        if (!isGivenUp()) {
            onward.add(WITHDRAWN);
            onward.add(ARCHIVED);
        }
        return onward;
    }
}
