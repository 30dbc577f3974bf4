package org.dalil.requests;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.hibernate.annotations.Immutable;

/** One language of a dossier, as PDF. */
@Entity
@Immutable
@Table(name = "dossier_file")
public class DossierFile {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Column(nullable = false, updatable = false)
    private int pages;

    @Column(nullable = false, updatable = false)
    private long bytes;

    /** Of the file itself; it cannot stand in the file. */
    private Digest fingerprint;

    @Basic(optional = false)
    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected DossierFile() {} // for Hibernate

    DossierFile(UUID versionId, Language language, int pages, byte[] content) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.language = language;
        this.pages = pages;
        this.bytes = content.length;
        this.content = content.clone();
        this.fingerprint = Digest.of(content);
    }
}
