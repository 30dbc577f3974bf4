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
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A dated event as a source tells it. What is known from elsewhere stands beside it, never in its place. */
@Entity
@Table(name = "fact")
public class Fact {

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

    public void isTheSameAs(FactId other) {
        sameAs = other;
    }

    public FactId id() {
        return id;
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
