package org.dalil.requests;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** One ask of a case, put to one authority under one regime, and followed until it is answered. */
@Entity
@Table(name = "sanctions_request")
public class SanctionsRequest {

    /** Why a request may decline to move. */
    public enum Objection {
        /** From where it stands it cannot go there; the argument is where it stands. */
        WRONG_STATUS,
        /** No criterion of the regime is pleaded. */
        NO_GROUND,
        /** Nothing is offered for any criterion. */
        NO_PROOF
    }

    @EmbeddedId
    private RequestId id;

    @Version
    private long version;

    private CaseId caseId;

    /** The number of the case and a running number: {@code D-2021-014/1}. */
    @Column(nullable = false, updatable = false)
    private String number;

    private AskId askId;

    /** Id of the regime pack. */
    @Column(nullable = false, updatable = false)
    private String regime;

    /** Version of the pack under which it was drafted. */
    @Column(nullable = false)
    private String packVersion;

    private PartyId targetId;

    private LocalText title;

    private LocalText brief;

    private AccountId ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestStatus status;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "request_ground", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Ground> grounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_proof", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<Proof> proofs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "request_paragraph", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<DraftParagraph> paragraphs = new ArrayList<>();

    protected SanctionsRequest() {} // for Hibernate

    /** Opens a request in drafting. */
    public static SanctionsRequest open(NewRequest opened, AccountId owner, Instant at) {
        SanctionsRequest request = new SanctionsRequest();
        request.id = opened.id();
        request.caseId = opened.caseId();
        request.number = opened.number();
        request.askId = opened.askId();
        request.regime = opened.regime();
        request.packVersion = opened.packVersion();
        request.targetId = opened.targetId();
        request.title = opened.title();
        request.brief = opened.brief();
        request.ownerId = owner;
        request.status = RequestStatus.DRAFT;
        request.openedAt = at;
        return request;
    }

    public void plead(Ground ground) {
        grounds.add(ground);
    }

    public void offer(Proof proof) {
        proofs.add(proof);
    }

    public void write(DraftParagraph paragraph) {
        paragraphs.add(paragraph);
    }

    /** Hands the draft to the reviewers. */
    public Outcome<RequestHappening> sendToReview(AccountId by, Instant at) {
        List<Refusal> objections = objectionsTo(RequestStatus.INTERNAL_REVIEW);
        if (grounds.isEmpty()) {
            objections.add(Refusal.of(Objection.NO_GROUND));
        }
        if (proofs.isEmpty()) {
            objections.add(Refusal.of(Objection.NO_PROOF));
        }
        return move(RequestStatus.INTERNAL_REVIEW, objections, by, at);
    }

    /** Takes the draft back. */
    public Outcome<RequestHappening> backToDraft(AccountId by, Instant at) {
        return move(RequestStatus.DRAFT, objectionsTo(RequestStatus.DRAFT), by, at);
    }

    /** Somebody else answers for it from now on. */
    RequestHappening passTo(AccountId successor, AccountId by, Instant at) {
        ownerId = successor;
        return new RequestHappening.Passed(id, caseId, successor, by, at);
    }

    private List<Refusal> objectionsTo(RequestStatus target) {
        List<Refusal> objections = new ArrayList<>();
        if (!status.next().contains(target)) {
            objections.add(Refusal.of(Objection.WRONG_STATUS, status));
        }
        return objections;
    }

    private Outcome<RequestHappening> move(RequestStatus target, List<Refusal> objections, AccountId by, Instant at) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        RequestStatus from = status;
        status = target;
        return Outcome.done(new RequestHappening.Moved(id, caseId, from, target, by, at));
    }

    public RequestId id() {
        return id;
    }

    String number() {
        return number;
    }

    CaseId caseId() {
        return caseId;
    }

    public RequestStatus status() {
        return status;
    }

    /** @param target the party that its target stands for */
    RequestView view(String caseNumber, PartyId target, LocalText targetName, String ownerName) {
        return new RequestView(
                id,
                number,
                caseId,
                caseNumber,
                askId,
                regime,
                packVersion,
                target,
                targetName,
                LocalText.orEmpty(title),
                LocalText.orEmpty(brief),
                ownerId,
                ownerName,
                status,
                openedAt,
                List.copyOf(grounds),
                List.copyOf(proofs),
                List.copyOf(paragraphs));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SanctionsRequest request && id.equals(request.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
