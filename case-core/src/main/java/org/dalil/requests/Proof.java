package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.cases.FactId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What is offered for a criterion: an item of evidence or a fact, never both. Another one is another proof. */
@Entity
@Table(name = "request_proof")
public class Proof implements Editable, Placed {

    /** The field that holds the claim that it bears out. */
    static final String CLAIM = "claim";

    @EmbeddedId
    private ProofId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SanctionsRequest request;

    @Column(nullable = false)
    private int position;

    /** Id in the regime pack. */
    @Column(nullable = false)
    private String criterion;

    private @Nullable EvidenceId evidenceId;

    private @Nullable FactId factId;

    /** A passage marked in the file of the item. */
    @Column(updatable = false)
    private @Nullable UUID passageId;

    /** What it bears out; null where it stands for itself. */
    @Column(name = "claim_id")
    private @Nullable UUID claimId;

    /** The same, for whoever reads. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", insertable = false, updatable = false)
    private @Nullable Claim claim;

    private LocalText why;

    /** Null where it was offered here first. */
    private @Nullable TakenFrom takenFrom;

    protected Proof() {} // for Hibernate

    Proof(
            SanctionsRequest request,
            int position,
            String criterion,
            Offer offered,
            @Nullable ClaimId claim,
            LocalText why) {
        this.id = ProofId.next();
        this.request = request;
        this.position = position;
        this.criterion = criterion;
        this.evidenceId = offered.evidence();
        this.factId = offered.fact();
        this.passageId = offered.passage();
        this.claimId = claim == null ? null : claim.value();
        this.why = why;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("why", why).with(CLAIM, claimId);
    }

    @Override
    public Outcome<ProofId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newWhy = typed.requiredLocal("why", Typed.LONGEST);
        UUID newClaim = typed.id(CLAIM);
        List<Refusal> objections = request.objectionsToWriting(typed);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        why = newWhy;
        claimId = newClaim;
        return Outcome.done(id);
    }

    /** It was offered elsewhere before. */
    void tookFrom(TakenFrom origin) {
        takenFrom = origin;
    }

    boolean offers(String forCriterion, Offer offered, @Nullable ClaimId forClaim) {
        return criterion.equals(forCriterion)
                && Objects.equals(claimId, forClaim == null ? null : forClaim.value())
                && offered.equals(new Offer(evidenceId, factId, passageId));
    }

    ProofId id() {
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

    ProofView view() {
        return new ProofView(
                id,
                criterion,
                evidenceId,
                factId,
                passageId,
                claimId == null ? null : new ClaimId(claimId),
                claim != null && claim.isRefuted(),
                LocalText.orEmpty(why),
                takenFrom);
    }
}
