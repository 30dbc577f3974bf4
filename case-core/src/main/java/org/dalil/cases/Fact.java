package org.dalil.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A dated event as a source tells it. What is known from elsewhere stands beside it, never in its place. */
@Entity
@Table(name = "fact")
public class Fact implements Editable {

    @EmbeddedId
    private FactId id;

    @Version
    private long version;

    private CaseId caseId;

    /** As in the intake record: {@code E1}. */
    @Column(nullable = false)
    private String code;

    private PartialDate date;

    private LocalText title;

    /** Where the source says so; null for what is known from elsewhere only. */
    private @Nullable PassageId passageId;

    /** What is known from elsewhere: another date, a source that confirms it. */
    private LocalText external;

    @Enumerated(EnumType.STRING)
    private @Nullable AllegationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Tlp tlp;

    /** The same event in another case. */
    private @Nullable FactId sameAs;

    @ElementCollection
    @CollectionTable(name = "fact_figure", joinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    protected Fact() {} // for Hibernate

    public Fact(
            FactId id,
            CaseId caseId,
            String code,
            PartialDate date,
            LocalText title,
            @Nullable PassageId passageId,
            LocalText external,
            @Nullable AllegationStatus status,
            @Nullable Tlp tlp,
            List<Figure> figures) {
        this.id = id;
        this.caseId = caseId;
        this.code = code;
        this.date = date;
        this.title = title;
        this.passageId = passageId;
        this.external = external;
        this.status = status;
        this.tlp = tlp;
        this.figures.addAll(figures);
    }

    /** A fact of which nothing is known yet. */
    static Fact blank(CaseId caseId, String code) {
        LocalText nothing = LocalText.orEmpty(null);
        return new Fact(
                FactId.next(), caseId, code, PartialDate.notStated(), nothing, null, nothing, null, null, List.of());
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("title", title)
                .with("date", date)
                .with(
                        "passage",
                        Optional.ofNullable(passageId).map(PassageId::value).orElse(null))
                .with("external", external)
                .with("status", status)
                .with("tlp", tlp);
    }

    @Override
    public Outcome<FactId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newTitle = typed.requiredLocal("title", Typed.LONGEST);
        PartialDate newDate = typed.date("date");
        UUID newPassage = typed.id("passage");
        LocalText newExternal = typed.local("external", Typed.LONGEST);
        AllegationStatus newStatus = typed.choice("status", AllegationStatus.class);
        Tlp newTlp = typed.choice("tlp", Tlp.class);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        title = newTitle;
        date = newDate;
        passageId = newPassage == null ? null : new PassageId(newPassage);
        external = newExternal;
        status = newStatus;
        tlp = newTlp;
        return Outcome.done(id);
    }

    public void isTheSameAs(FactId other) {
        sameAs = other;
    }

    public FactId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    String code() {
        return code;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    FactView view(@Nullable PassageView passage) {
        return new FactView(
                id,
                code,
                date,
                LocalText.orEmpty(title),
                passage,
                LocalText.orEmpty(external),
                status,
                tlp,
                sameAs,
                List.copyOf(figures));
    }
}
