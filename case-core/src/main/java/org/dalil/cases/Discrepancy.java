package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Something that is wrong, missing or open in a source, and what we make of it. The source itself stays as it is. */
@Entity
@Table(name = "discrepancy")
public class Discrepancy {

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

    DiscrepancyKind kind() {
        return kind;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    DiscrepancyView view() {
        return new DiscrepancyView(
                code, kind, passageId, LocalText.orEmpty(issue), LocalText.orEmpty(resolution), verification);
    }
}
