package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;

/** Words that somebody marked in a document, and the thing that they became. */
@Entity
@Table(name = "intake_mark")
class Mark {

    @Id
    private UUID id;

    private CaseId caseId;

    private DocumentId documentId;

    private PassageId passageId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MarkKind kind;

    @Column(nullable = false, updatable = false)
    private UUID thing;

    /** What people call the thing; empty where it has no code. */
    @Column(nullable = false, updatable = false)
    private String code;

    /** Whether the passage was marked with it, and goes with it. */
    @Column(nullable = false, updatable = false)
    private boolean passageIsNew;

    private AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private boolean undone;

    protected Mark() {} // for Hibernate

    Mark(
            CaseId caseId,
            DocumentId documentId,
            PassageDesk.Marked marked,
            MarkKind kind,
            Made made,
            AccountId madeBy,
            Instant madeAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.documentId = documentId;
        this.passageId = marked.passage();
        this.passageIsNew = marked.isNew();
        this.kind = kind;
        this.thing = made.thing();
        this.code = made.code();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** The thing that words became. */
    record Made(UUID thing, String code) {}

    void undo() {
        undone = true;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    DocumentId documentId() {
        return documentId;
    }

    PassageId passageId() {
        return passageId;
    }

    boolean passageIsNew() {
        return passageIsNew;
    }

    MarkKind kind() {
        return kind;
    }

    UUID thing() {
        return thing;
    }

    AccountId madeBy() {
        return madeBy;
    }

    boolean undone() {
        return undone;
    }

    MarkView view(String quote) {
        return new MarkView(id, kind, code, thing, passageId, quote);
    }
}
