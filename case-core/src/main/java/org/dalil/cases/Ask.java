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
import java.util.ArrayList;
import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** One thing that is asked of somebody. Its outcome is followed for itself: one ask is not one regime. */
@Entity
@Table(name = "ask")
public class Ask {

    @EmbeddedId
    private AskId id;

    private CaseId caseId;

    /** As in the text: {@code A1}. */
    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AskKind kind;

    private LocalText text;

    /** Whether it asks for something by itself; an umbrella does not. */
    @Column(nullable = false)
    private boolean operative;

    /** Null when the source does not say it in words that could be quoted. */
    private @Nullable PassageId passageId;

    /** The law that would have to deliver it, where the drafters noted one. */
    @Column
    private @Nullable String instrument;

    /** Until when or unless what. */
    private LocalText condition;

    private LocalText urgency;

    private LocalText threshold;

    /** The single acts it names: {@code sale}, {@code export} … */
    @ElementCollection
    @CollectionTable(name = "ask_act", joinColumns = @JoinColumn(name = "ask_id"))
    @OrderColumn(name = "position")
    @Column(name = "act", nullable = false)
    private List<String> acts = new ArrayList<>();

    protected Ask() {} // for Hibernate

    public Ask(AskId id, CaseId caseId, String code, AskKind kind, LocalText text, boolean operative) {
        this.id = id;
        this.caseId = caseId;
        this.code = code;
        this.kind = kind;
        this.text = text;
        this.operative = operative;
    }

    public Ask saidIn(@Nullable PassageId passage) {
        passageId = passage;
        return this;
    }

    public Ask under(@Nullable String law, LocalText conditions, LocalText urgencyWords, LocalText thresholdWords) {
        instrument = law;
        condition = conditions;
        urgency = urgencyWords;
        threshold = thresholdWords;
        return this;
    }

    public Ask naming(List<String> singleActs) {
        acts.addAll(singleActs);
        return this;
    }

    public AskId id() {
        return id;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    AskView view(@Nullable PassageView passage) {
        return new AskView(
                id,
                code,
                kind,
                LocalText.orEmpty(text),
                operative,
                passage,
                instrument,
                LocalText.orEmpty(condition),
                LocalText.orEmpty(urgency),
                LocalText.orEmpty(threshold),
                List.copyOf(acts));
    }
}
