package org.dalil.timestamps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an authority confirmed about an item, as it came. */
@Entity
@Immutable
@Table(name = "time_stamp")
public class TimeStamp {

    @Id
    private UUID id;

    private CaseId caseId;

    private EvidenceId itemId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StampSubject subject;

    /** The entry with which the chain ended; null for a file. */
    @Column(updatable = false)
    private @Nullable Long entry;

    private Digest imprint;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    /** Null where the clock asked. */
    private @Nullable AccountId askedBy;

    @Column(nullable = false, updatable = false)
    private Instant stampedAt;

    @Column(nullable = false, updatable = false)
    private String authority;

    @Column(nullable = false, updatable = false)
    private String serial;

    @Column(nullable = false, updatable = false)
    private String policy;

    @Column(nullable = false, updatable = false)
    private byte[] answer;

    protected TimeStamp() {} // for Hibernate

    TimeStamp(WantedStamp wanted, Token token, @Nullable AccountId askedBy, Instant askedAt) {
        this.id = Ids.next();
        this.caseId = wanted.file();
        this.itemId = wanted.item();
        this.subject = wanted.subject();
        this.entry = wanted.entry();
        this.imprint = wanted.imprint();
        this.askedAt = askedAt.truncatedTo(ChronoUnit.MICROS);
        this.askedBy = askedBy;
        this.stampedAt = token.at();
        this.authority = token.authority();
        this.serial = token.serial();
        this.policy = token.policy();
        this.answer = token.answer();
    }

    byte[] answer() {
        return answer;
    }

    Digest imprint() {
        return imprint;
    }

    StampSubject subject() {
        return subject;
    }

    TimeStampView view(@Nullable TokenFault fault) {
        return new TimeStampView(
                id, subject, entry, imprint, stampedAt, authority, serial, policy, askedAt, answer, fault);
    }
}
