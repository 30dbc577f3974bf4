package org.dalil.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.mail.MailState;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked to sign, and what became of it. What was answered when, says each {@link Reply}. */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** What became of it. */
    public enum State {
        INVITED,
        OPENED,
        SIGNED,
        DECLINED,
        WITHDRAWN,
        /** The words were changed since; never kept, only told. */
        UNCONFIRMED,
        REVOKED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    @Column(nullable = false, updatable = false)
    private UUID textId;

    @Column(nullable = false, updatable = false)
    private PartyId partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Signature.Kind kind;

    private LocalText name;

    /** An e-mail address. */
    @Column(updatable = false)
    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false, updatable = false)
    private AccountId invitedBy;

    @Column(nullable = false, updatable = false)
    private Instant invitedAt;

    @Column
    private @Nullable Instant openedAt;

    @Column
    private @Nullable Instant remindedAt;

    /** The one that it led to last. */
    @Column
    private @Nullable UUID signatureId;

    /** How many answers it has. */
    @Column(nullable = false)
    private int replies;

    protected Invitation() {} // for Hibernate

    Invitation(CaseId caseId, UUID textId, PartyId partyId, Invited whom, AccountId by, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.textId = textId;
        this.partyId = partyId;
        this.kind = whom.kind();
        this.name = whom.name();
        this.contact = whom.contact();
        this.language = whom.language();
        this.state = State.INVITED;
        this.invitedBy = by;
        this.invitedAt = now;
    }

    void opened(Instant now) {
        if (openedAt == null) {
            openedAt = now;
            state = state == State.INVITED ? State.OPENED : state;
        }
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Its links lead nowhere any more. An answer that was given stays. */
    boolean revoke() {
        boolean unanswered = state == State.INVITED || state == State.OPENED;
        if (unanswered) {
            state = State.REVOKED;
        }
        return unanswered;
    }

    /** @return the number of the answer */
    int answered(State with, @Nullable UUID signature) {
        state = with;
        signatureId = signature;
        return ++replies;
    }

    boolean isAnswered() {
        return state == State.SIGNED || state == State.DECLINED || state == State.WITHDRAWN;
    }

    boolean isRevoked() {
        return state == State.REVOKED;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    UUID textId() {
        return textId;
    }

    PartyId partyId() {
        return partyId;
    }

    Signature.Kind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    State state() {
        return state;
    }

    @Nullable UUID signatureId() {
        return signatureId;
    }

    LocalText name() {
        return LocalText.orEmpty(name);
    }

    InvitationView view() {
        return view(state, null, null);
    }

    /**
     * @param told as what it is shown
     * @param last what was answered last; null where nothing was
     * @param mail how the last mail about it stands; null where none was sent
     */
    InvitationView view(State told, @Nullable Reply last, @Nullable MailState mail) {
        return new InvitationView(
                id,
                kind,
                name(),
                contact,
                language,
                told,
                invitedAt,
                openedAt,
                remindedAt,
                last == null ? null : last.answer(),
                mail);
    }
}
