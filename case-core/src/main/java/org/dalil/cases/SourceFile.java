package org.dalil.cases;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The file that a document came in, byte for byte: what its fingerprint is of. */
@Entity
@Immutable
@Table(name = "source_file")
public class SourceFile {

    @EmbeddedId
    private DocumentId documentId;

    private CaseId caseId;

    @Column(nullable = false, updatable = false)
    private String name;

    /** How its bytes were read as letters. */
    @Column(nullable = false, updatable = false)
    private String charset;

    @Basic(optional = false)
    @Column(nullable = false, updatable = false)
    private byte[] content;

    protected SourceFile() {} // for Hibernate

    public SourceFile(DocumentId documentId, CaseId caseId, IncomingText text) {
        this.documentId = documentId;
        this.caseId = caseId;
        this.name = text.name();
        this.charset = text.charset().name();
        this.content = text.bytes();
    }

    DocumentFile view() {
        return new DocumentFile(name, charset, content.clone());
    }

    CaseId caseId() {
        return caseId;
    }
}
