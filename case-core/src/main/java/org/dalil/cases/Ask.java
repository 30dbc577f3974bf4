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
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** One thing that is asked of somebody. Its outcome is followed for itself: one ask is not one regime. */
@Entity
@Table(name = "ask")
public class Ask implements Paper {

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

    /** Id of the regime pack under which it is asked. */
    @Column
    private @Nullable String regime;

    /** What law would have to give it, in words, where no regime that we know does. */
    private LocalText instrument;

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

    /** An ask of which nothing is known yet. */
    static Ask blank(CaseId caseId, String code) {
        return new Ask(AskId.next(), caseId, code, AskKind.DESIGNATION, LocalText.orEmpty(null), true);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("kind", kind)
                .with("text", text)
                .with("operative", operative)
                .with("passage", passageId == null ? null : passageId.value())
                .with("regime", regime)
                .with("instrument", instrument)
                .with("condition", condition)
                .with("urgency", urgency)
                .with("threshold", threshold);
    }

    @Override
    public Outcome<AskId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        AskKind newKind = typed.requiredChoice("kind", AskKind.class);
        LocalText newText = typed.requiredLocal("text", Typed.LONGEST);
        UUID newPassage = typed.id("passage");
        String newRegime = typed.text("regime", 32);
        LocalText newInstrument = typed.local("instrument", Typed.LONGEST);
        LocalText newCondition = typed.local("condition", Typed.LONGEST);
        LocalText newUrgency = typed.local("urgency", Typed.LONGEST);
        LocalText newThreshold = typed.local("threshold", Typed.LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        kind = newKind;
        text = newText;
        operative = typed.ticked("operative");
        passageId = newPassage == null ? null : new PassageId(newPassage);
        regime = newRegime;
        instrument = newInstrument;
        condition = newCondition;
        urgency = newUrgency;
        threshold = newThreshold;
        return Outcome.done(id);
    }

    public Ask under(
            @Nullable String itsRegime,
            LocalText law,
            LocalText conditions,
            LocalText urgencyWords,
            LocalText thresholdWords) {
        regime = itsRegime;
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

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public String code() {
        return code;
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
                regime,
                LocalText.orEmpty(instrument),
                LocalText.orEmpty(condition),
                LocalText.orEmpty(urgency),
                LocalText.orEmpty(threshold),
                List.copyOf(acts));
    }
}
