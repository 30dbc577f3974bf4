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

    static final int LONGEST = 8_000;

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

    /** Why a passage may not be marked, or not be cited. */
    public enum Objection {
        /** The source says the opposite of what is true; the argument is the quotation. */
        MEANING_REVERSED,
        NOTHING_MARKED,
        /** The arguments are the limit and the actual length. */
        PASSAGE_TOO_LONG,
        /** The document does not say there what the person saw. */
        NOT_THESE_WORDS
    }

    /**
     * Marks the words that a person chose. White space around them is left out; half a letter is made whole, with the
     * marks that stand on it.
     *
     * @param words what she saw there, to be sure that it is the same; its white space does not matter
     */
    static Outcome<Passage> at(SourceDocument document, int from, int to, String words) {
        String text = document.text();
        if (from < 0
                || to > text.length()
                || from >= to
                || !bare(text.substring(from, to)).equals(bare(words))) {
            return Outcome.refused(from >= to ? Objection.NOTHING_MARKED : Objection.NOT_THESE_WORDS);
        }
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Outcome.refused(Objection.NOTHING_MARKED);
        }
        while (start > 0 && belongsToTheLetterBefore(text.charAt(start))) {
            start--;
        }
        while (end < text.length() && belongsToTheLetterBefore(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST
                ? Outcome.refused(Objection.PASSAGE_TOO_LONG, LONGEST, end - start)
                : Outcome.done(new Passage(
                        PassageId.next(), document.caseId(), document.id(), start, text.substring(start, end)));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static boolean belongsToTheLetterBefore(char unit) {
        return Character.isLowSurrogate(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
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

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String quote() {
        return quote;
    }

    PassageView view(Paragraphs paragraphs, List<DiscrepancyView> discrepancies, boolean setAside) {
        return new PassageView(id, documentId, quote, start, end, paragraphs.at(start), discrepancies, setAside);
    }
}
