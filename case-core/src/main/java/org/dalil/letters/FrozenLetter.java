package org.dalil.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.Immutable;

/** A letter as it was when people began to sign it. It never changes: other words are another version. */
@Entity
@Immutable
@Table(name = "frozen_letter")
public class FrozenLetter {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID textId;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    /** Counts from 1 within its text. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    private LocalText title;

    private LocalText body;

    private Digest fingerprint;

    @Column(nullable = false, updatable = false)
    private AccountId frozenBy;

    @Column(nullable = false, updatable = false)
    private Instant frozenAt;

    protected FrozenLetter() {} // for Hibernate

    public FrozenLetter(
            UUID textId, CaseId caseId, int number, LocalText title, LocalText body, AccountId by, Instant at) {
        this.id = Ids.next();
        this.textId = textId;
        this.caseId = caseId;
        this.number = number;
        this.title = title;
        this.body = body;
        this.fingerprint = LetterPrint.of(title, body);
        this.frozenBy = by;
        this.frozenAt = at;
    }

    CaseId caseId() {
        return caseId;
    }

    LetterVersion view() {
        return new LetterVersion(
                id, textId, number, LocalText.orEmpty(title), LocalText.orEmpty(body), fingerprint, frozenBy, frozenAt);
    }
}
