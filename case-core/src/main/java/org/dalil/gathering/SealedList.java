package org.dalil.gathering;

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
import org.hibernate.annotations.Immutable;

/**
 * The list of signatories as of a moment, with the words under which they stand. It never changes: whoever signs later
 * stands in the next one.
 */
@Entity
@Immutable
@Table(name = "sealed_list")
public class SealedList {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID textId;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    /** Counts from 1 within its text. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private int letter;

    @Column(nullable = false, updatable = false)
    private String content;

    /** Of {@code content}. */
    private Digest fingerprint;

    @Column(nullable = false, updatable = false)
    private int organisations;

    @Column(nullable = false, updatable = false)
    private int individuals;

    @Column(nullable = false, updatable = false)
    private AccountId sealedBy;

    @Column(nullable = false, updatable = false)
    private Instant sealedAt;

    protected SealedList() {} // for Hibernate

    SealedList(UUID textId, CaseId caseId, int number, int letter, ListContent content, AccountId by, Instant at) {
        this.id = Ids.next();
        this.textId = textId;
        this.caseId = caseId;
        this.number = number;
        this.letter = letter;
        this.content = content.text();
        this.fingerprint = content.fingerprint();
        this.organisations = content.organisations();
        this.individuals = content.individuals();
        this.sealedBy = by;
        this.sealedAt = at;
    }

    SealedListView view() {
        return new SealedListView(number, letter, content, fingerprint, organisations, individuals, sealedAt);
    }
}
