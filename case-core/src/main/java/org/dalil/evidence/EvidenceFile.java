package org.dalil.evidence;

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
import org.jspecify.annotations.Nullable;

/** What is known of a file of an item. Its bytes lie in the {@link EvidenceStore}, under their fingerprint. */
@Entity
@Immutable
@Table(name = "evidence_file")
public class EvidenceFile {

    @Id
    private UUID id;

    private CaseId caseId;

    private EvidenceId itemId;

    /** Among the files of the item, from 1. */
    @Column(nullable = false, updatable = false)
    private int position;

    /** As it came. */
    @Column(nullable = false, updatable = false)
    private String name;

    /** As whoever sent it called it; nobody relies on it. */
    @Column(nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long bytes;

    private Digest fingerprint;

    /** SHA3-512, in 128 hexadecimal digits. */
    @Column(nullable = false, updatable = false)
    private String sha3;

    /** Under which name it lies in the store until it is in its place. */
    @Column(updatable = false)
    private UUID arrivedAs;

    @Column(nullable = false, updatable = false)
    private Instant keptAt;

    private AccountId keptBy;

    protected EvidenceFile() {} // for Hibernate

    EvidenceFile(
            CaseId caseId,
            EvidenceId itemId,
            int position,
            IncomingFile incoming,
            ReceivedFile received,
            Instant keptAt,
            AccountId keptBy) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.itemId = itemId;
        this.position = position;
        this.name = incoming.name();
        this.mediaType = incoming.mediaType();
        this.bytes = received.arrival().bytes();
        this.fingerprint = received.fingerprint();
        this.sha3 = received.sha3();
        this.arrivedAs = received.arrival().id();
        this.keptAt = keptAt;
        this.keptBy = keptBy;
    }

    CaseId caseId() {
        return caseId;
    }

    EvidenceId itemId() {
        return itemId;
    }

    EvidenceFileView view(@Nullable String keeper) {
        return new EvidenceFileView(position, name, mediaType, bytes, fingerprint, sha3, keptAt, keptBy, keeper);
    }

    EvidenceFileView view() {
        return view(null);
    }
}
