package org.dalil.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** How reliable a source is, and, apart from that, how credible what it says, as one person judged it. The newest counts. */
@Entity
@Immutable
@Table(name = "evidence_grade")
public class Grade {

    /** Of the source; the values of {@code source_reliability} in the vocabulary. */
    public enum Reliability {
        A,
        B,
        C,
        D,
        E,
        F
    }

    /** The most doubtful degree of what a source says; the values of {@code information_credibility} are 1 to this. */
    static final int DEGREES = 6;

    @Id
    private UUID id;

    private CaseId caseId;

    private EvidenceId itemId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Reliability source;

    @Column(nullable = false, updatable = false)
    private int information;

    @Column(nullable = false, updatable = false)
    private String reasons;

    private AccountId gradedBy;

    @Column(nullable = false, updatable = false)
    private Instant gradedAt;

    protected Grade() {} // for Hibernate

    Grade(
            CaseId caseId,
            EvidenceId itemId,
            Reliability source,
            int information,
            String reasons,
            AccountId gradedBy,
            Instant gradedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.itemId = itemId;
        this.source = source;
        this.information = information;
        this.reasons = reasons;
        this.gradedBy = gradedBy;
        this.gradedAt = gradedAt;
    }

    EvidenceId itemId() {
        return itemId;
    }

    AccountId gradedBy() {
        return gradedBy;
    }

    boolean isLike(Grade other) {
        return source == other.source
                && information == other.information
                && reasons.equals(other.reasons)
                && gradedBy.equals(other.gradedBy);
    }

    GradeView view(String name) {
        return new GradeView(source, information, reasons, name, gradedAt);
    }
}
