package org.dalil.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What somebody answered to an invitation, under which words. It never changes: another answer is another row. */
@Entity
@Immutable
@Table(name = "reply")
public class Reply {

    /** What a guest does; the names are for ever, they stand in the record. */
    public enum Act {
        SIGN,
        CORRECT,
        DECLINE,
        WITHDRAW,
        CONFIRM
    }

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID invitationId;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Signature.Kind kind;

    /** The number of the frozen letter, and {@code fingerprint} what it said. */
    @Column(nullable = false, updatable = false)
    private int letter;

    private Digest fingerprint;

    private LocalText name;

    private LocalText country;

    private LocalText capacity;

    private LocalText honorific;

    private LocalText title;

    private LocalText affiliation;

    private LocalText formerly;

    @Column(updatable = false)
    private @Nullable String signer;

    @Column(name = "signs_as", updatable = false)
    private @Nullable String function;

    @Column(nullable = false, updatable = false)
    private boolean confidential;

    @Column(nullable = false, updatable = false)
    private Instant repliedAt;

    protected Reply() {} // for Hibernate

    Reply(Invitation to, int number, Act act, int letter, Digest fingerprint, Answer answer, Instant at) {
        this.id = Ids.next();
        this.invitationId = to.id();
        this.caseId = to.caseId();
        this.number = number;
        this.act = act;
        this.kind = to.kind();
        this.letter = letter;
        this.fingerprint = fingerprint;
        this.name = answer.entry().name();
        this.country = answer.entry().country();
        this.capacity = answer.entry().capacity();
        this.honorific = answer.entry().honorific();
        this.title = answer.entry().title();
        this.affiliation = answer.entry().affiliation();
        this.formerly = answer.entry().formerly();
        this.signer = answer.signer();
        this.function = answer.function();
        this.confidential = answer.entry().confidential();
        this.repliedAt = at;
    }

    UUID invitationId() {
        return invitationId;
    }

    Answer answer() {
        return new Answer(
                new SignatureEntry(
                        kind,
                        LocalText.orEmpty(name),
                        LocalText.orEmpty(country),
                        LocalText.orEmpty(capacity),
                        LocalText.orEmpty(honorific),
                        LocalText.orEmpty(title),
                        LocalText.orEmpty(affiliation),
                        LocalText.orEmpty(formerly),
                        confidential),
                signer,
                function);
    }
}
