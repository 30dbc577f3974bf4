package org.dalil.sending;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestView;
import org.dalil.shared.Digest;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What was sent once, to whom, with what proof. It never changes: the manifest says all of it, and the fingerprint is of
 * the manifest. Number 1 is the submission itself, whatever follows is a supplement.
 */
@Entity
@Immutable
@Table(name = "submission")
public class Submission {

    @EmbeddedId
    private SubmissionId id;

    private CaseId caseId;

    private RequestId requestId;

    @Column(nullable = false, updatable = false)
    private int number;

    /** Number of the version of the dossier. */
    @Column(nullable = false, updatable = false)
    private int dossier;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    /** Of the clock by which the sender says when. */
    @Column(nullable = false, updatable = false)
    private String sentZone;

    @Column(updatable = false)
    private @Nullable String messageId;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String manifest;

    private Digest fingerprint;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    private AccountId recordedBy;

    protected Submission() {} // for Hibernate

    Submission(Dispatch sent, RequestView request, int number, String manifest, AccountId by, Instant at) {
        this.id = SubmissionId.next();
        this.caseId = request.caseId();
        this.requestId = request.id();
        this.number = number;
        this.dossier = sent.dossier();
        this.sentAt = sent.at().toInstant();
        this.sentZone = sent.at().getZone().getId();
        this.messageId = sent.messageId();
        this.note = sent.note();
        this.manifest = manifest;
        this.fingerprint = Digest.of(manifest);
        this.recordedBy = by;
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    SubmissionId id() {
        return id;
    }

    int number() {
        return number;
    }

    Digest fingerprint() {
        return fingerprint;
    }

    /** Whether it says of the same things that they were sent at the same moment. */
    boolean is(Dispatch sent) {
        return dossier == sent.dossier()
                && sentAt.equals(sent.at().toInstant())
                && Objects.equals(messageId, sent.messageId())
                && Objects.equals(note, sent.note());
    }

    Instant recordedAt() {
        return recordedAt;
    }

    SubmissionView view(String by, List<RecipientView> recipients, List<ProofView> proofs) {
        return new SubmissionView(
                id,
                number,
                dossier,
                sentAt.atZone(ZoneId.of(sentZone)),
                messageId,
                note,
                fingerprint,
                manifest,
                by,
                recordedAt,
                recipients,
                proofs);
    }
}
