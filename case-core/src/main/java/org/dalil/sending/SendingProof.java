package org.dalil.sending;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.dalil.shared.Digest;
import org.hibernate.annotations.Immutable;

/** What shows that something was sent, as it came: the sent message, the receipt of a registry or of the post. */
@Entity
@Immutable
@Table(name = "sending_proof")
public class SendingProof {

    /** 10 MB: a scan, a message with what was attached. */
    public static final int MOST_BYTES = 10 << 20;

    /** Why a file is not kept. */
    public enum Objection {
        EMPTY,
        /** The argument is how many megabytes there is room for. */
        TOO_LARGE
    }

    @EmbeddedId
    private SendingProofId id;

    private CaseId caseId;

    private RequestId requestId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private long bytes;

    private Digest fingerprint;

    @Basic(optional = false)
    @Column(nullable = false, updatable = false)
    private byte[] content;

    @Column(nullable = false, updatable = false)
    private Instant keptAt;

    private AccountId keptBy;

    protected SendingProof() {} // for Hibernate

    SendingProof(CaseId caseId, RequestId requestId, String name, byte[] content, AccountId by, Instant at) {
        this.id = SendingProofId.next();
        this.caseId = caseId;
        this.requestId = requestId;
        this.name = name;
        this.bytes = content.length;
        this.fingerprint = Digest.of(content);
        this.content = content.clone();
        this.keptBy = by;
        this.keptAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    SendingProofId id() {
        return id;
    }

    boolean isOf(RequestId request) {
        return requestId.equals(request);
    }

    String name() {
        return name;
    }

    Digest fingerprint() {
        return fingerprint;
    }

    byte[] content() {
        return content.clone();
    }
}
