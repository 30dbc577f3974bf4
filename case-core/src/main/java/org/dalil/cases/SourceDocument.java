package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The document a case began with, as it came: never edited, whatever is wrong with it. */
@Entity
@Immutable
@Table(name = "source_document")
public class SourceDocument {

    @EmbeddedId
    private DocumentId id;

    private CaseId caseId;

    /** Number among the exhibits of the case: {@code E-01}. */
    @Column(nullable = false, updatable = false)
    private String number;

    private LocalText title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Column(nullable = false, updatable = false, length = 1_000_000)
    private String text;

    /** Where the body begins, after titles, menus and salutations. */
    @Column(nullable = false, updatable = false)
    private int bodyStart;

    /** Of the file, not of the text. */
    private Digest fingerprint;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(updatable = false)
    private @Nullable String publisher;

    @Column(updatable = false)
    private @Nullable String address;

    private PartialDate dated;

    protected SourceDocument() {} // for Hibernate

    public SourceDocument(
            DocumentId id,
            CaseId caseId,
            String number,
            LocalText title,
            Language language,
            String text,
            int bodyStart,
            Digest fingerprint,
            long bytes,
            @Nullable String publisher,
            @Nullable String address,
            PartialDate dated) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.title = title;
        this.language = language;
        this.text = text;
        this.bodyStart = bodyStart;
        this.fingerprint = fingerprint;
        this.bytes = bytes;
        this.publisher = publisher;
        this.address = address;
        this.dated = dated;
    }

    public DocumentId id() {
        return id;
    }

    Paragraphs paragraphs() {
        return Paragraphs.of(text, bodyStart);
    }

    DocumentView view() {
        return new DocumentView(
                id, number, LocalText.orEmpty(title), language, text, fingerprint, bytes, publisher, address, dated);
    }
}
