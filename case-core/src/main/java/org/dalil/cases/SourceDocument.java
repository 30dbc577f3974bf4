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

/**
 * A document as it came: never edited, whatever is wrong with it. What we say of it stands on its {@link DocumentCard},
 * which people may correct; here is what was said when it came.
 */
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

    String number() {
        return number;
    }

    CaseId caseId() {
        return caseId;
    }

    String text() {
        return text;
    }

    /** The card that says of it what was known when it came. */
    public DocumentCard firstCard() {
        return new DocumentCard(id, caseId, LocalText.orEmpty(title), language, publisher, address, dated, bodyStart);
    }

    /** Whether a line that is not empty begins there. */
    boolean hasLineAt(int offset) {
        return offset >= 0
                && offset < text.length()
                && (offset == 0 || text.charAt(offset - 1) == '\n')
                && text.charAt(offset) != '\n';
    }

    Paragraphs paragraphs(DocumentCard card) {
        return Paragraphs.of(text, card.bodyStart());
    }

    DocumentView view(DocumentCard card, boolean filed) {
        return new DocumentView(
                id,
                number,
                card.title(),
                card.language(),
                text,
                card.bodyStart(),
                fingerprint,
                bytes,
                card.publisher(),
                card.address(),
                card.dated(),
                filed);
    }
}
