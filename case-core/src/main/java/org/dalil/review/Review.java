package org.dalil.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.ItemUnderReview;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One round of review of an item: from the moment somebody sends it until two people approved it, or one rejected it or
 * had a question that has to be answered first.
 */
@Entity
@Table(name = "review")
public class Review {

    /** So many people have to approve. */
    static final int APPROVALS = 2;

    /** How a round ended. */
    public enum Ending {
        APPROVED,
        ASKED,
        REJECTED,
        /** Whoever works on the item took it back. */
        CALLED_BACK,
        /** Somebody in the item agrees no longer. */
        CONSENT_LOST
    }

    @EmbeddedId
    private ReviewId id;

    @Version
    private long version;

    private CaseId caseId;

    private EvidenceId itemId;

    /** Among the rounds of the item. */
    @Column(nullable = false, updatable = false)
    private int number;

    /** What the reviewers should know: an answer to their question, say. */
    @Column(updatable = false)
    private @Nullable String note;

    private AccountId sentBy;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    @Column(nullable = false)
    private LocalDate dueOn;

    private @Nullable Instant endedAt;

    /** Who was asked by name; everybody else who may decide still may. */
    @ElementCollection
    @CollectionTable(name = "review_asked", joinColumns = @JoinColumn(name = "review_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private Set<AccountId> asked = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Ending ending;

    protected Review() {} // for Hibernate

    Review(ItemUnderReview item, int number, @Nullable String note, AccountId sentBy, Instant sentAt, LocalDate dueOn) {
        this.id = ReviewId.next();
        this.caseId = item.caseId();
        this.itemId = item.id();
        this.number = number;
        this.note = note;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.dueOn = dueOn;
    }

    /** What a verdict comes to. */
    record Result(Verdict verdict, EvidenceStatus status) {}

    /** Everything that speaks against a verdict is collected before anything is touched. */
    Outcome<Result> decide(Decision decision, Hearing hearing, Instant at) {
        List<Refusal> objections = hearing.objectionsTo(decision);
        if (!isOpen()) {
            objections.add(0, Refusal.of(ReviewObjection.NOT_IN_REVIEW));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Verdict verdict = new Verdict(
                id,
                caseId,
                itemId,
                hearing.reviewer().account(),
                hearing.reviewer().role(),
                decision,
                at);
        EvidenceStatus status =
                switch (decision.kind()) {
                    case APPROVE ->
                        hearing.approvals().size() + 1 < APPROVALS
                                ? EvidenceStatus.FIRST_REVIEW_PASSED
                                : ended(Ending.APPROVED, at, EvidenceStatus.APPROVED);
                    case ASK -> ended(Ending.ASKED, at, EvidenceStatus.PRELIMINARY_ASSESSMENT);
                    case REJECT -> ended(Ending.REJECTED, at, EvidenceStatus.REJECTED);
                };
        return Outcome.done(new Result(verdict, status));
    }

    /** @param mayReview whether her role in the case lets her decide at all */
    Outcome<Review> ask(AccountId reviewer, boolean mayReview) {
        List<Refusal> objections = new ArrayList<>();
        if (!isOpen()) {
            objections.add(Refusal.of(ReviewObjection.NOT_IN_REVIEW));
        }
        if (!mayReview) {
            objections.add(Refusal.of(ReviewObjection.NO_REVIEWER));
        }
        if (asked.contains(reviewer)) {
            objections.add(Refusal.of(ReviewObjection.ASKED_ALREADY));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        asked.add(reviewer);
        return Outcome.done(this);
    }

    Outcome<Review> callBack(Instant at) {
        if (!isOpen()) {
            return Outcome.refused(ReviewObjection.NOT_IN_REVIEW);
        }
        ended(Ending.CALLED_BACK, at, EvidenceStatus.PRELIMINARY_ASSESSMENT);
        return Outcome.done(this);
    }

    /** Where the item stands then, the ledger of consents has said. */
    void lostConsent(Instant at) {
        ended(Ending.CONSENT_LOST, at, EvidenceStatus.WITHDRAWN_CONSENT);
    }

    private EvidenceStatus ended(Ending how, Instant at, EvidenceStatus status) {
        ending = how;
        endedAt = at;
        return status;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ReviewId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    EvidenceId itemId() {
        return itemId;
    }

    int number() {
        return number;
    }

    AccountId sentBy() {
        return sentBy;
    }

    RoundView view(String sender) {
        return new RoundView(id, number, note, sender, sentAt, dueOn, ending, endedAt);
    }

    /**
     * Who wants to decide.
     *
     * @param name as others know her
     * @param administers whether she runs the installation, too
     * @param employers the parties for which she works, after their mergers
     */
    record Reviewer(AccountId account, String name, Role role, boolean administers, Set<PartyId> employers) {

        Reviewer {
            employers = Set.copyOf(employers);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review review && id.equals(review.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
