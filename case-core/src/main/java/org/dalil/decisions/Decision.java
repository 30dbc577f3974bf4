package org.dalil.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestView;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of one ask with one authority, as somebody noted it. Who was wrong notes it anew. */
@Entity
@Immutable
@Table(name = "decision")
public class Decision {

    /** Why a decision is not noted so. */
    public enum Objection {
        IN_THE_FUTURE,
        /** The act by which it was made has to be cited. */
        NO_LEGAL_ACT,
        EFFECTIVE_TOO_EARLY,
        ENDS_TOO_EARLY
    }

    /** The field that holds the item in which the act lies. */
    static final String ITEM = "item";

    private static final int LONGEST_ACT = 1_000;
    private static final int LONGEST_PROGRAMME = 300;

    @EmbeddedId
    private DecisionId id;

    private CaseId caseId;

    private RequestId requestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DecisionKind kind;

    @Column(nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private @Nullable LocalDate effectiveOn;

    @Column(updatable = false)
    private @Nullable LocalDate endsOn;

    @Column(updatable = false)
    private @Nullable String legalAct;

    @Column(updatable = false)
    private @Nullable String programme;

    private LocalText note;

    @Column(updatable = false)
    private @Nullable UUID itemId;

    @Column(nullable = false, updatable = false)
    private Instant notedAt;

    private AccountId notedBy;

    protected Decision() {} // for Hibernate

    /** @param typed read by {@link #read} without an objection */
    Decision(RequestView request, Typed typed, AccountId by, Instant at, LocalDate today) {
        this.id = DecisionId.next();
        this.caseId = request.caseId();
        this.requestId = request.id();
        this.kind = typed.requiredChoice("kind", DecisionKind.class);
        LocalDate day = typed.day("decidedOn");
        this.decidedOn = day == null ? today : day;
        this.effectiveOn = typed.day("effectiveOn");
        this.endsOn = typed.day("endsOn");
        this.legalAct = typed.text("legalAct", LONGEST_ACT);
        this.programme = typed.text("programme", LONGEST_PROGRAMME);
        this.note = typed.local("note", Typed.LONGEST);
        this.itemId = typed.id(ITEM);
        this.notedBy = by;
        this.notedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The sheet, read once with all that is wrong with it. */
    static Typed read(Sheet sheet, LocalDate today) {
        Typed typed = Typed.in(sheet);
        DecisionKind said = typed.requiredChoice("kind", DecisionKind.class);
        LocalDate day = typed.day("decidedOn");
        LocalDate effective = typed.day("effectiveOn");
        LocalDate ends = typed.day("endsOn");
        String act = typed.text("legalAct", LONGEST_ACT);
        typed.text("programme", LONGEST_PROGRAMME);
        typed.local("note", Typed.LONGEST);
        typed.id(ITEM);
        if (sheet.text("decidedOn").isEmpty()) {
            typed.object("decidedOn", Typed.Objection.REQUIRED);
        }
        if (day != null && day.isAfter(today)) {
            typed.object("decidedOn", Objection.IN_THE_FUTURE);
        }
        if (said.byAct() && act == null) {
            typed.object("legalAct", Objection.NO_LEGAL_ACT);
        }
        if (day != null && effective != null && effective.isBefore(day)) {
            typed.object("effectiveOn", Objection.EFFECTIVE_TOO_EARLY);
        }
        if (day != null && ends != null && ends.isBefore(day)) {
            typed.object("endsOn", Objection.ENDS_TOO_EARLY);
        }
        return typed;
    }

    DecisionId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    RequestId requestId() {
        return requestId;
    }

    DecisionKind kind() {
        return kind;
    }

    AccountId notedBy() {
        return notedBy;
    }

    /** Whether it says the same. */
    boolean says(Decision other) {
        return view("", null).said().equals(other.view("", null).said());
    }

    DecisionView view(String by, DecisionView.@Nullable Confirmation confirmed) {
        return new DecisionView(
                id,
                requestId,
                new DecisionView.Said(
                        kind, decidedOn, effectiveOn, endsOn, legalAct, programme, LocalText.orEmpty(note), itemId),
                by,
                notedAt,
                confirmed);
    }
}
