package org.dalil.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What came of an ask. */
@Entity
@Table(name = "result")
public class Result implements Editable {

    /** How much of what was asked. */
    public enum Level {
        FULL,
        PARTIAL,
        NONE,
        /** Something that happened later and elsewhere; the source does not know of it. */
        EXTERNAL_FOLLOW_UP
    }

    /** The field that holds the ask of which it came. */
    static final String ASK = "ask";

    @Id
    private UUID id;

    private CaseId caseId;

    /** Null where the source says of no single ask what came of it. */
    @Column
    private @Nullable UUID askId;

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

    /** What came of an ask, of which nothing is known yet. */
    static Result blank(CaseId caseId, String code) {
        Result result = new Result();
        result.id = Ids.next();
        result.caseId = caseId;
        result.code = code;
        result.level = Level.NONE;
        return result;
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with(ASK, (Object) askId)
                .with("level", level)
                .with("text", LocalText.orEmpty(text))
                .with("residual", LocalText.orEmpty(residual))
                .with("external", LocalText.orEmpty(external));
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = read(sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        askId = typed.id(ASK);
        level = typed.requiredChoice("level", Level.class);
        text = typed.requiredLocal("text", Typed.LONGEST);
        residual = typed.local("residual", Typed.LONGEST);
        external = typed.local("external", Typed.LONGEST);
        return Outcome.done(id);
    }

    /** The sheet, read once with all that is wrong with it. */
    static Typed read(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        typed.id(ASK);
        typed.requiredChoice("level", Level.class);
        typed.requiredLocal("text", Typed.LONGEST);
        typed.local("residual", Typed.LONGEST);
        typed.local("external", Typed.LONGEST);
        return typed;
    }

    CaseId caseId() {
        return caseId;
    }

    String code() {
        return code;
    }

    ResultView view() {
        return new ResultView(
                id,
                askId == null ? null : new AskId(askId),
                code,
                level,
                LocalText.orEmpty(text),
                LocalText.orEmpty(residual),
                LocalText.orEmpty(external));
    }
}
