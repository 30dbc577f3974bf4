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
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** A piece of law that a text cites: as it is written there, and what a lawyer reads it to be. Both are kept. */
@Entity
@Table(name = "citation")
public class Citation implements Paper {

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

    /** The pack from which criteria are chosen while it is edited. */
    @Transient
    private @Nullable RegimePack pack;

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

    /** A citation of which nothing is known yet but the regime. */
    static Citation blank(CaseId caseId, String code, RegimePack pack) {
        return new Citation(CitationId.next(), caseId, code, pack.id().value(), Purpose.GROUND, null, null)
                .readIn(pack);
    }

    Citation readIn(RegimePack itsPack) {
        pack = itsPack;
        return this;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        Sheet sheet =
                Sheet.empty().with("purpose", purpose).with("passage", passageId == null ? null : passageId.value());
        for (String criterion : criteria) {
            sheet = sheet.with("criteria." + criterion, true);
        }
        for (int i = 0; i < rights.size(); i++) {
            sheet = sheet.with("rights." + (i + 1) + ".text", rights.get(i));
        }
        return sheet.with("threshold", threshold).with("causalVerb", causalVerb).with("confidence", confidence);
    }

    /** How it is read follows from the criteria that are chosen; nobody types the number of an article. */
    @Override
    public Outcome<CitationId> fill(Sheet sheet) {
        RegimePack read = Objects.requireNonNull(pack, "a citation is edited with its pack at hand");
        Typed typed = Typed.in(sheet);
        Purpose newPurpose = typed.requiredChoice("purpose", Purpose.class);
        UUID newPassage = typed.id("passage");
        List<Criterion> chosen = read.criteria().stream()
                .filter(criterion -> typed.ticked("criteria." + criterion.id()))
                .toList();
        List<LocalText> newRights = typed.rows("rights", Fact.MOST_ROWS).stream()
                .map(row -> typed.requiredLocal(row + ".text", Typed.LONGEST))
                .toList();
        LocalText newThreshold = typed.local("threshold", Typed.LONGEST);
        LocalText newVerb = typed.local("causalVerb", Typed.LONGEST);
        String newConfidence = typed.text("confidence", 1_000);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        purpose = newPurpose;
        passageId = newPassage == null ? null : new PassageId(newPassage);
        List<String> ids = chosen.stream().map(Criterion::id).toList();
        if (!Set.copyOf(ids).equals(Set.copyOf(criteria))) {
            replace(criteria, ids);
            replace(readings, chosen.stream().map(Criterion::citation).toList());
        }
        replace(rights, newRights);
        threshold = newThreshold;
        causalVerb = newVerb;
        confidence = newConfidence;
        return Outcome.done(id);
    }

    private static <T> void replace(List<T> old, List<T> now) {
        if (!old.equals(now)) {
            old.clear();
            old.addAll(now);
        }
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public String code() {
        return code;
    }

    String regime() {
        return regime;
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
