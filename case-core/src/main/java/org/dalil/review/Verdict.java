package org.dalil.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one reviewer said of an item, and about what exactly. Its seal stands in the trail, which is signed. */
@Entity
@Immutable
@Table(name = "review_verdict")
public class Verdict {

    /** What a reviewer may say. */
    public enum Kind {
        APPROVE,
        /** Something has to be answered first. */
        ASK,
        REJECT
    }

    @Id
    private UUID id;

    private ReviewId reviewId;

    private CaseId caseId;

    private EvidenceId itemId;

    private AccountId reviewer;

    /** As what she works on the case. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private @Nullable String note;

    private Edition seen;

    @ElementCollection
    @CollectionTable(name = "review_answer", joinColumns = @JoinColumn(name = "verdict_id"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    private Digest seal;

    protected Verdict() {} // for Hibernate

    Verdict(
            ReviewId reviewId,
            CaseId caseId,
            EvidenceId itemId,
            AccountId reviewer,
            Role role,
            Decision decision,
            Instant givenAt) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.caseId = caseId;
        this.itemId = itemId;
        this.reviewer = reviewer;
        this.role = role;
        this.kind = decision.kind();
        this.note = decision.note().isEmpty() ? null : decision.note();
        this.seen = decision.seen();
        this.answers = new ArrayList<>(decision.answers());
        this.givenAt = givenAt.truncatedTo(ChronoUnit.MICROS);
        this.seal = sum().digest();
    }

    VerdictSum sum() {
        return new VerdictSum(
                id,
                reviewId.value(),
                itemId.value(),
                reviewer.value(),
                role.name(),
                kind.name(),
                note,
                seen.toString(),
                answers.stream().map(VerdictSum::answered).toList(),
                givenAt);
    }

    /** Whether it says what it said when it was given. */
    boolean isWhole() {
        return seal.equals(sum().digest());
    }

    UUID id() {
        return id;
    }

    ReviewId reviewId() {
        return reviewId;
    }

    EvidenceId itemId() {
        return itemId;
    }

    AccountId reviewer() {
        return reviewer;
    }

    Role role() {
        return role;
    }

    Kind kind() {
        return kind;
    }

    Edition seen() {
        return seen;
    }

    Digest seal() {
        return seal;
    }

    /** Whether somebody pressed the same button twice. */
    boolean repeats(Decision decision, AccountId by) {
        return reviewer.equals(by) && kind == decision.kind() && seen.equals(decision.seen());
    }

    boolean approves(Edition edition) {
        return kind == Kind.APPROVE && seen.binds(edition);
    }

    VerdictView view(String name, Edition now) {
        return new VerdictView(reviewId, reviewer, name, kind, note, seen.binds(now), givenAt);
    }
}
