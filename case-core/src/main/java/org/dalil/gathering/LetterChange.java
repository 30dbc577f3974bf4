package org.dalil.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** That other words were taken while people signed: whether these are other words in substance, who said so, and why. */
@Entity
@Immutable
@Table(name = "letter_change")
public class LetterChange {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID textId;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    @Column(nullable = false, updatable = false)
    private int fromLetter;

    @Column(nullable = false, updatable = false)
    private int toLetter;

    @Column(nullable = false, updatable = false)
    private boolean material;

    @Column(nullable = false, updatable = false)
    private String because;

    @Column(nullable = false, updatable = false)
    private int suspended;

    @Column(nullable = false, updatable = false)
    private AccountId decidedBy;

    @Column(nullable = false, updatable = false)
    private Instant decidedAt;

    protected LetterChange() {} // for Hibernate

    LetterChange(SignOn of, int toLetter, Decision decision, int suspended, AccountId by, Instant at) {
        this.id = Ids.next();
        this.textId = of.id();
        this.caseId = of.caseId();
        this.fromLetter = of.letter();
        this.toLetter = toLetter;
        this.material = decision.material();
        this.because = decision.because();
        this.suspended = suspended;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** Whether signatures have to be confirmed, and why. */
    record Decision(boolean material, String because) {}

    LetterChangeView view(String name) {
        return new LetterChangeView(fromLetter, toLetter, material, because, suspended, name, decidedAt);
    }

    AccountId decidedBy() {
        return decidedBy;
    }
}
