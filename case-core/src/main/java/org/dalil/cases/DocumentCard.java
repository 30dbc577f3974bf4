package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What we write about a document, like the card of a library: its title, who published it, when, where its body begins.
 * The document itself never changes; its card does, as often as somebody learns more.
 */
@Entity
@Table(name = "document_card")
public class DocumentCard implements Editable {

    static final int LONGEST_PUBLISHER = 1_000;
    static final int LONGEST_ADDRESS = 2_000;

    /** Why a document stays where it is. */
    public enum Objection {
        /** The argument is the number of passages marked in it. */
        PASSAGES_ARE_MARKED,
        NOT_A_PLACE_IN_THE_TEXT
    }

    @EmbeddedId
    private DocumentId documentId;

    @Version
    private long version;

    private CaseId caseId;

    private LocalText title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column
    private @Nullable String publisher;

    @Column
    private @Nullable String address;

    private PartialDate dated;

    /** Where the body begins, after titles, menus and salutations. */
    @Column(nullable = false)
    private int bodyStart;

    /** Added by mistake: kept, and shown nowhere. */
    @Column(nullable = false)
    private boolean setAside;

    protected DocumentCard() {} // for Hibernate

    DocumentCard(
            DocumentId documentId,
            CaseId caseId,
            LocalText title,
            Language language,
            @Nullable String publisher,
            @Nullable String address,
            PartialDate dated,
            int bodyStart) {
        this.documentId = documentId;
        this.caseId = caseId;
        this.title = title;
        this.language = language;
        this.publisher = publisher;
        this.address = address;
        this.dated = dated;
        this.bodyStart = bodyStart;
    }

    @Override
    public UUID key() {
        return documentId.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("title", title)
                .with("language", language)
                .with("publisher", publisher)
                .with("address", address)
                .with("dated", dated);
    }

    @Override
    public Outcome<DocumentId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newTitle = typed.requiredLocal("title", Typed.LONGEST);
        Language newLanguage = typed.requiredChoice("language", Language.class);
        String newPublisher = typed.text("publisher", LONGEST_PUBLISHER);
        String newAddress = typed.text("address", LONGEST_ADDRESS);
        PartialDate newDate = typed.date("dated");
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        title = newTitle;
        language = newLanguage;
        publisher = newPublisher;
        address = newAddress;
        dated = newDate;
        return Outcome.done(documentId);
    }

    /** Paragraphs are counted from here. */
    Outcome<DocumentId> bodyBeginsAt(int offset, SourceDocument document) {
        if (!document.hasLineAt(offset)) {
            return Outcome.refused(Objection.NOT_A_PLACE_IN_THE_TEXT);
        }
        bodyStart = offset;
        return Outcome.done(documentId);
    }

    /** Takes a document that was added by mistake out of sight, as long as nothing is marked in it. */
    Outcome<DocumentId> takeOutOfSight(int passages) {
        if (passages > 0) {
            return Outcome.refused(Objection.PASSAGES_ARE_MARKED, passages);
        }
        setAside = true;
        return Outcome.done(documentId);
    }

    DocumentId documentId() {
        return documentId;
    }

    CaseId caseId() {
        return caseId;
    }

    LocalText title() {
        return LocalText.orEmpty(title);
    }

    Language language() {
        return language;
    }

    @Nullable String publisher() {
        return publisher;
    }

    @Nullable String address() {
        return address;
    }

    PartialDate dated() {
        return dated;
    }

    int bodyStart() {
        return bodyStart;
    }
}
