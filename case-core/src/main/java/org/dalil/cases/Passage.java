package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.dalil.shared.Outcome;
import org.hibernate.annotations.Immutable;

/**
 * A stretch of a source document that something rests on: the letters from {@code start} (inclusive) to {@code end}
 * (exclusive), counted in UTF-16 units of the stored text.
 */
@Entity
@Immutable
@Table(name = "passage")
public class Passage {

    @EmbeddedId
    private PassageId id;

    private CaseId caseId;

    private DocumentId documentId;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private int start;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private int end;

    @Column(nullable = false, updatable = false)
    private String quote;

    protected Passage() {} // for Hibernate

    private Passage(PassageId id, CaseId caseId, DocumentId documentId, int start, String quote) {
        this.id = id;
        this.caseId = caseId;
        this.documentId = documentId;
        this.start = start;
        this.end = start + quote.length();
        this.quote = quote;
    }

    /** Marks the first place where the document says exactly this. */
    public static Passage of(PassageId id, CaseId caseId, DocumentId documentId, String text, String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("the document does not say: " + quote);
        }
        return new Passage(id, caseId, documentId, start, quote);
    }

    /** Why a passage may not be cited. */
    public enum Objection {
        /** The source says the opposite of what is true; the argument is the quotation. */
        MEANING_REVERSED
    }

    /**
     * Lends the passage to a fact, a citation, an item of evidence that is to rest on it.
     *
     * @param reversed the passages of which the source reverses the meaning: not a letter of them may be cited
     */
    public Outcome<PassageId> cite(Collection<Passage> reversed) {
        return reversed.stream().anyMatch(this::touches)
                ? Outcome.refused(Objection.MEANING_REVERSED, quote)
                : Outcome.done(id);
    }

    public PassageId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    DocumentId documentId() {
        return documentId;
    }

    /** Whether the two share at least one letter. */
    boolean touches(Passage other) {
        return documentId.equals(other.documentId) && start < other.end && other.start < end;
    }

    PassageView view(Paragraphs paragraphs, List<DiscrepancyView> discrepancies) {
        return new PassageView(id, quote, start, end, paragraphs.at(start), discrepancies);
    }
}
