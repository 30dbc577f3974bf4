package org.dalil.requests;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/**
 * A file of a dossier that is no PDF of it: a text to go on with, a list, what machines read. One that shows evidence
 * itself lies in the strongroom, and has no content here.
 */
@Entity
@Immutable
@Table(name = "dossier_output")
public class DossierOutput {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    /** As it is called in the version: {@code dossier_ar.docx}. */
    @Column(nullable = false, updatable = false, length = 64)
    private String name;

    @Column(nullable = false, updatable = false, length = 128)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long bytes;

    private Digest fingerprint;

    @Basic(optional = false)
    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected DossierOutput() {} // for Hibernate

    DossierOutput(UUID versionId, String name, String mediaType, byte[] content, boolean sealed) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = content.length;
        this.content = sealed ? new byte[0] : content.clone();
        this.fingerprint = Digest.of(content);
    }

    UUID id() {
        return id;
    }

    boolean isSealed() {
        return content.length == 0 && bytes > 0;
    }

    byte[] content() {
        return content;
    }
}
