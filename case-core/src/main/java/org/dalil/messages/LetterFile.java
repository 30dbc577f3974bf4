package org.dalil.messages;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.submission.LetterId;
import org.hibernate.annotations.Immutable;

/** A file that belongs to a letter: the message itself has position 0, what came with it follows. It never changes. */
@Entity
@Immutable
@Table(name = "letter_file")
public class LetterFile {

    @Id
    private UUID id;

    private CaseId caseId;

    private RequestId requestId;

    @Column(nullable = false, updatable = false)
    private UUID letterId;

    @Column(nullable = false, updatable = false)
    private int position;

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

    protected LetterFile() {} // for Hibernate

    LetterFile(
            CaseId caseId,
            RequestId requestId,
            LetterId letter,
            int position,
            String name,
            byte[] content,
            AccountId by,
            Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.requestId = requestId;
        this.letterId = letter.value();
        this.position = position;
        this.name = name;
        this.bytes = content.length;
        this.fingerprint = Digest.of(content);
        this.content = content.clone();
        this.keptBy = by;
        this.keptAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }
}
