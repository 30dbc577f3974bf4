package org.dalil.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;

/** What came of an ask. */
@Entity
@Table(name = "result")
public class Result {

    /** How much of what was asked. */
    public enum Level {
        FULL,
        PARTIAL,
        NONE,
        /** Something that happened later and elsewhere; the source does not know of it. */
        EXTERNAL_FOLLOW_UP
    }

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "extent", nullable = false)
    private Level level;

    private LocalText text;

    /** What was asked and not given. */
    private LocalText residual;

    private LocalText external;

    protected Result() {} // for Hibernate

    public Result(CaseId caseId, ResultView content) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = content.code();
        this.level = content.level();
        this.text = content.text();
        this.residual = content.residual();
        this.external = content.external();
    }

    ResultView view() {
        return new ResultView(
                code, level, LocalText.orEmpty(text), LocalText.orEmpty(residual), LocalText.orEmpty(external));
    }
}
