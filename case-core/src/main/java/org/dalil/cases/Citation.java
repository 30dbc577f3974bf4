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

/** A piece of law that a text cites: as it is written there, and what a lawyer reads it to be. Both are kept. */
@Entity
@Table(name = "citation")
public class Citation {

    /** What the text cites it for. */
    public enum Purpose {
        GROUND,
        /** Relied on as an example; nothing is asked under it. */
        PRECEDENT
    }

    @EmbeddedId
    private CitationId id;

    private CaseId caseId;

    @Column(nullable = false)
    private String code;

    /** Id of a regime pack. */
    @Column(nullable = false)
    private String regime;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Purpose purpose;

    private @Nullable PassageId passageId;

    /** How the reading was arrived at. */
    @Column
    private @Nullable String confidence;

    private LocalText threshold;

    /** The verb by which the text ties the target to the violation, where that matters. */
    private LocalText causalVerb;

    /** What it is read to be, in the notation of the act. */
    @ElementCollection
    @CollectionTable(name = "citation_reading", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderColumn(name = "position")
    @Column(name = "reading", nullable = false)
    private List<String> readings = new ArrayList<>();

    /** The criteria of the regime pack that it stands for. */
    @ElementCollection
    @CollectionTable(name = "citation_criterion", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderColumn(name = "position")
    @Column(name = "criterion", nullable = false)
    private List<String> criteria = new ArrayList<>();

    /** The rights and violations that the text names with it. */
    @ElementCollection
    @CollectionTable(name = "citation_right", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderColumn(name = "position")
    private List<LocalText> rights = new ArrayList<>();

    protected Citation() {} // for Hibernate

    public Citation(
            CitationId id,
            CaseId caseId,
            String code,
            String regime,
            Purpose purpose,
            @Nullable PassageId passageId,
            @Nullable String confidence) {
        this.id = id;
        this.caseId = caseId;
        this.code = code;
        this.regime = regime;
        this.purpose = purpose;
        this.passageId = passageId;
        this.confidence = confidence;
    }

    public Citation readAs(List<String> asRead, List<String> ofCriteria, List<LocalText> ofRights) {
        readings.addAll(asRead);
        criteria.addAll(ofCriteria);
        rights.addAll(ofRights);
        return this;
    }

    public Citation weighed(LocalText thresholdWords, LocalText verb) {
        threshold = thresholdWords;
        causalVerb = verb;
        return this;
    }

    public CitationId id() {
        return id;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    CitationView view(@Nullable PassageView passage) {
        return new CitationView(
                id,
                code,
                regime,
                purpose,
                passage,
                confidence,
                LocalText.orEmpty(threshold),
                LocalText.orEmpty(causalVerb),
                List.copyOf(readings),
                List.copyOf(criteria),
                List.copyOf(rights));
    }
}
