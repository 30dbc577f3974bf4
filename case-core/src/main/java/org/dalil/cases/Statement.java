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

/** Something else that a document says and that a case needs: goals, methods, rules, planned instruments. */
@Entity
@Table(name = "statement")
public class Statement {

    /** What is stated. */
    public enum Kind {
        GOAL,
        METHOD,
        MEMBERSHIP_RULE,
        INSTRUMENT,
        STANDARD,
        RIGHT,
        EFFECT
    }

    @Id
    private UUID id;

    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private int position;

    private LocalText text;

    /** As the source sees it: {@code planned}, {@code in force}. */
    @Column
    private @Nullable String status;

    private LocalText external;

    protected Statement() {} // for Hibernate

    public Statement(
            CaseId caseId, Kind kind, int position, LocalText text, @Nullable String status, LocalText external) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.position = position;
        this.text = text;
        this.status = status;
        this.external = external;
    }

    StatementView view() {
        return new StatementView(kind, LocalText.orEmpty(text), status, LocalText.orEmpty(external));
    }
}
