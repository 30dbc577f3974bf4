package org.dalil.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.worker.Failure;
import org.dalil.worker.Look;
import org.dalil.worker.Sign;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was found in a file. It is never corrected: whoever doubts it has the file looked at again. */
@Entity
@Immutable
@Table(name = "file_finding")
public class Finding {

    @Id
    private UUID fileId;

    private CaseId caseId;

    private EvidenceId itemId;

    private Digest fingerprint;

    @Column(nullable = false, updatable = false)
    private Instant lookedAt;

    @Column(nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private int pages;

    /** Their names, with commas between them; they say nothing of what the file says. */
    @Column(nullable = false, updatable = false)
    private String signs;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Failure failure;

    /** Text and details, encrypted with the key of the case. */
    @Column(nullable = false, updatable = false)
    private byte[] sealed;

    protected Finding() {} // for Hibernate

    Finding(Unseen file, Look look, byte[] sealed, Instant lookedAt) {
        this.fileId = file.fileId();
        this.caseId = file.caseId();
        this.itemId = file.itemId();
        this.fingerprint = file.fingerprint();
        this.lookedAt = lookedAt;
        this.mediaType = look.mediaType();
        this.pages = look.pages();
        this.signs = look.signs().stream().sorted().map(Sign::name).collect(Collectors.joining(","));
        this.failure = look.failure();
        this.sealed = sealed.clone();
    }

    UUID fileId() {
        return fileId;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    FindingView view() {
        List<Sign> noticed = Stream.of(signs.split(","))
                .filter(name -> !name.isEmpty())
                .map(Sign::valueOf)
                .toList();
        return new FindingView(
                itemId, fingerprint, lookedAt, FileKind.of(mediaType), mediaType, pages, noticed, failure);
    }
}
