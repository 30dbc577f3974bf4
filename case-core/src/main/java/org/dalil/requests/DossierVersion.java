package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A dossier as it was built once, in every language. A better one is another version. */
@Entity
@Immutable
@Table(name = "dossier_version")
public class DossierVersion {

    @Id
    private UUID id;

    private RequestId requestId;

    /** 1, 2, 3 …; shown as v0.1, v0.2, v0.3. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private Instant builtAt;

    private AccountId builtBy;

    /** SHA-256 of the manifest, printed in every file of this version. */
    private Digest fingerprint;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String manifest;

    /** What its exhibits leave out. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Redaction redaction;

    protected DossierVersion() {} // for Hibernate

    DossierVersion(
            RequestId requestId, int number, Redaction redaction, Instant builtAt, AccountId builtBy, String manifest) {
        this.id = Ids.next();
        this.requestId = requestId;
        this.number = number;
        this.redaction = redaction;
        this.builtAt = builtAt;
        this.builtBy = builtBy;
        this.manifest = manifest;
        this.fingerprint = Digest.of(manifest);
    }

    UUID id() {
        return id;
    }

    RequestId requestId() {
        return requestId;
    }

    int number() {
        return number;
    }

    String manifest() {
        return manifest;
    }

    AccountId builtBy() {
        return builtBy;
    }

    Digest fingerprint() {
        return fingerprint;
    }

    DossierRow row(String builtByName, Collection<DossierRow.File> files, Collection<DossierRow.Output> outputs) {
        return new DossierRow(
                id,
                number,
                redaction,
                builtAt,
                builtByName,
                fingerprint,
                manifest,
                List.copyOf(files),
                List.copyOf(outputs));
    }
}
