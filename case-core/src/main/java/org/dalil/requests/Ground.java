package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** A criterion that a request pleads, with what the drafter says about it. Another criterion is another ground. */
@Entity
@Table(name = "request_ground")
public class Ground implements Editable, Placed {

    @EmbeddedId
    private GroundId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SanctionsRequest request;

    @Column(nullable = false)
    private int position;

    /** Id in the regime pack. */
    @Column(nullable = false)
    private String criterion;

    private LocalText why;

    protected Ground() {} // for Hibernate

    Ground(SanctionsRequest request, int position, String criterion, LocalText why) {
        this.id = GroundId.next();
        this.request = request;
        this.position = position;
        this.criterion = criterion;
        this.why = why;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("why", why);
    }

    @Override
    public Outcome<GroundId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newWhy = typed.requiredLocal("why", Typed.LONGEST);
        List<Refusal> objections = request.objectionsToWriting(typed);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        why = newWhy;
        return Outcome.done(id);
    }

    GroundId id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    /** Another version of the pack calls it so. */
    void standsUnder(String other) {
        criterion = other;
    }

    SanctionsRequest request() {
        return request;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }

    GroundView view() {
        return new GroundView(id, criterion, LocalText.orEmpty(why));
    }
}
