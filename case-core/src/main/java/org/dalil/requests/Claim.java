package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.dalil.cases.AllegationStatus;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is asserted under a criterion, and how far it is established. Its proofs, each with a sentence of its
 * own, name it: one claim is borne out by several things. A refuted claim is kept, and what hangs on it proves nothing.
 */
@Entity
@Table(name = "request_claim")
public class Claim implements Editable {

    /** Why a claim is not written so. */
    public enum Objection {
        /** Who says that it is confirmed, denied or refuted has to be named. */
        NOBODY_SAYS_SO,
        /** … and where it is said. */
        SAID_NOWHERE,
        /** The argument is how many proofs name it. */
        PROOFS_NAME_IT
    }

    /** The field that holds the item in which it is said. */
    public static final String ITEM = "item";

    /** The field that holds the position of the target in which it is denied. */
    public static final String POSITION = "position";

    private static final int LONGEST_NAME = 300;

    /** What somebody outside the case has decided or said. */
    private static final Set<AllegationStatus> SAID_BY_OTHERS = EnumSet.of(
            AllegationStatus.CONFIRMED_BY_AUTHORITY, AllegationStatus.DENIED_BY_TARGET, AllegationStatus.REFUTED);

    @EmbeddedId
    private ClaimId id;

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    /** Id in the regime pack. */
    @Column(nullable = false)
    private String criterion;

    private LocalText sentence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AllegationStatus status;

    @Column
    private @Nullable String saidBy;

    private @Nullable EvidenceId evidenceId;

    private @Nullable UUID positionId;

    protected Claim() {} // for Hibernate

    /** A claim that somebody outside the case has confirmed, denied or refuted, and in which item. */
    public static Claim told(
            RequestId request,
            String criterion,
            LocalText sentence,
            AllegationStatus status,
            String saidBy,
            EvidenceId item) {
        Claim claim = blank(request, criterion);
        claim.sentence = sentence;
        claim.status = status;
        claim.saidBy = saidBy;
        claim.evidenceId = item;
        return claim;
    }

    /** A claim of which nothing is known yet. */
    static Claim blank(RequestId request, String criterion) {
        Claim claim = new Claim();
        claim.id = ClaimId.next();
        claim.requestId = request.value();
        claim.criterion = criterion;
        claim.status = AllegationStatus.ALLEGED;
        claim.sentence = LocalText.orEmpty(null);
        return claim;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("sentence", sentence)
                .with("status", status)
                .with("saidBy", saidBy)
                .with(ITEM, evidenceId == null ? null : evidenceId.value())
                .with(POSITION, positionId);
    }

    @Override
    public Outcome<ClaimId> fill(Sheet sheet) {
        Typed typed = read(sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        UUID newItem = typed.id(ITEM);
        sentence = typed.local("sentence", Typed.LONGEST);
        status = typed.requiredChoice("status", AllegationStatus.class);
        saidBy = typed.text("saidBy", LONGEST_NAME);
        evidenceId = newItem == null ? null : new EvidenceId(newItem);
        positionId = typed.id(POSITION);
        return Outcome.done(id);
    }

    /** The sheet, read once with all that is wrong with it. */
    static Typed read(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        typed.requiredLocal("sentence", Typed.LONGEST);
        AllegationStatus howFar = typed.requiredChoice("status", AllegationStatus.class);
        String speaker = typed.text("saidBy", LONGEST_NAME);
        UUID item = typed.id(ITEM);
        UUID position = typed.id(POSITION);
        if (SAID_BY_OTHERS.contains(howFar)) {
            if (speaker == null) {
                typed.object("saidBy", Objection.NOBODY_SAYS_SO);
            }
            if (item == null && position == null) {
                typed.object(ITEM, Objection.SAID_NOWHERE);
            }
        }
        return typed;
    }

    boolean isRefuted() {
        return status == AllegationStatus.REFUTED;
    }

    boolean isOf(RequestId request) {
        return requestId.equals(request.value());
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    public ClaimId id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    /** Another version of the pack calls it so. */
    void standsUnder(String other) {
        criterion = other;
    }

    ClaimView view() {
        return new ClaimView(id, criterion, LocalText.orEmpty(sentence), status, saidBy, evidenceId, positionId);
    }
}
