package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Something that is wrong, missing or open in a source, and what we make of it. The source itself stays as it is. */
@Entity
@Table(name = "discrepancy")
public class Discrepancy implements Editable {

    static final int LONGEST_VERIFICATION = 1_000;

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DiscrepancyKind kind;

    /** Null when it concerns the document as a whole. */
    private @Nullable PassageId passageId;

    /** Which one, where a case has several; null when it concerns them all, and where a passage says it. */
    private @Nullable DocumentId documentId;

    private LocalText issue;

    private LocalText resolution;

    /** Who or what confirms it. */
    @Column
    private @Nullable String verification;

    protected Discrepancy() {} // for Hibernate

    public Discrepancy(
            CaseId caseId,
            String code,
            DiscrepancyKind kind,
            @Nullable PassageId passageId,
            LocalText issue,
            LocalText resolution,
            @Nullable String verification) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = code;
        this.kind = kind;
        this.passageId = passageId;
        this.issue = issue;
        this.resolution = resolution;
        this.verification = verification;
    }

    /** Something wrong of which nothing is said yet. */
    static Discrepancy blank(CaseId caseId, String code) {
        LocalText nothing = LocalText.orEmpty(null);
        return new Discrepancy(caseId, code, DiscrepancyKind.TYPO, null, nothing, nothing, null);
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("kind", kind)
                .with(
                        "passage",
                        Optional.ofNullable(passageId).map(PassageId::value).orElse(null))
                .with(
                        "document",
                        Optional.ofNullable(documentId).map(DocumentId::value).orElse(null))
                .with("issue", issue)
                .with("resolution", resolution)
                .with("verification", verification);
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        DiscrepancyKind newKind = typed.requiredChoice("kind", DiscrepancyKind.class);
        UUID newPassage = typed.id("passage");
        UUID newDocument = typed.id("document");
        LocalText newIssue = typed.requiredLocal("issue", Typed.LONGEST);
        LocalText newResolution = typed.local("resolution", Typed.LONGEST);
        String newVerification = typed.text("verification", LONGEST_VERIFICATION);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        kind = newKind;
        passageId = newPassage == null ? null : new PassageId(newPassage);
        documentId = newDocument == null || passageId != null ? null : new DocumentId(newDocument);
        issue = newIssue;
        resolution = newResolution;
        verification = newVerification;
        return Outcome.done(id);
    }

    CaseId caseId() {
        return caseId;
    }

    String code() {
        return code;
    }

    DiscrepancyKind kind() {
        return kind;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    DiscrepancyView view() {
        return new DiscrepancyView(
                id,
                code,
                kind,
                passageId,
                documentId,
                LocalText.orEmpty(issue),
                LocalText.orEmpty(resolution),
                verification);
    }
}
