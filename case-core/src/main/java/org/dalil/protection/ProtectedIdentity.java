package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.secrets.OwnKeys;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Who somebody is that a case knows by a pseudonym: sealed with a key of her own, and gone for good without it. */
@Entity
@Table(name = "protected_identity")
public class ProtectedIdentity {

    /**
     * Where it stands.
     * <pre>
     *   PROTECTED → LIFTED     her party has its name again
     *       └─────→ DESTROYED  nobody can ever tell who she is
     * </pre>
     */
    public enum State {
        PROTECTED,
        LIFTED,
        DESTROYED
    }

    /** Why an identity stays as it is. */
    public enum Objection {
        /** A victim, a witness or a source: at least one of them. */
        NO_PROTECTED_ROLE,
        /** A word of the pseudonym is a word of the name. */
        PSEUDONYM_TELLS,
        NOT_PROTECTED_ANY_MORE,
        /** What was typed to confirm is not the number of the person. */
        NOT_CONFIRMED,
        /** A word of the reason is a word of the name. */
        TELLS_NAME
    }

    @EmbeddedId
    private IdentityId id;

    @Version
    private long version;

    private CaseId caseId;

    private PartyId partyId;

    /** By which the trail calls her: {@code P-01}. */
    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Column(nullable = false, updatable = false)
    private Instant since;

    private AccountId protectedBy;

    /** Her key, sealed; null when there is nothing left to open. */
    @Column
    private @Nullable String ownKey;

    @Column
    private @Nullable String content;

    @Column
    private @Nullable Instant endedAt;

    @Column
    private @Nullable String endReason;

    protected ProtectedIdentity() {} // for Hibernate

    ProtectedIdentity(CaseId caseId, PartyId partyId, String code, AccountId by, Instant since, OwnKeys keys) {
        this.id = IdentityId.next();
        this.caseId = caseId;
        this.partyId = partyId;
        this.code = code;
        this.state = State.PROTECTED;
        this.since = since;
        this.protectedBy = by;
        this.ownKey = keys.make(id.value());
    }

    void holds(TrueIdentity identity, OwnKeys keys) {
        content = keys.seal(key(), id.value(), partyId.value(), identity.bytes());
    }

    TrueIdentity open(OwnKeys keys) {
        return TrueIdentity.of(keys.open(key(), id.value(), partyId.value(), Objects.requireNonNull(content)));
    }

    /** Words that only who may look at the case may read, and nobody when the key is gone. */
    String sealed(String words, UUID thing, OwnKeys keys) {
        return keys.seal(key(), id.value(), thing, words.getBytes(StandardCharsets.UTF_8));
    }

    String unsealed(String sealed, UUID thing, OwnKeys keys) {
        return new String(keys.open(key(), id.value(), thing, sealed), StandardCharsets.UTF_8);
    }

    /** The name is no secret any more, or is to be none: what was sealed goes, and so does the key. */
    Outcome<ProtectedIdentity> end(State how, String reason, Instant at) {
        if (!isProtected()) {
            return Outcome.refused(Objection.NOT_PROTECTED_ANY_MORE);
        }
        state = how;
        endedAt = at;
        endReason = reason;
        ownKey = null;
        content = null;
        return Outcome.done(this);
    }

    private String key() {
        return Objects.requireNonNull(ownKey, "nothing is left to open");
    }

    boolean isProtected() {
        return state == State.PROTECTED;
    }

    IdentityId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    PartyId partyId() {
        return partyId;
    }

    String code() {
        return code;
    }

    State state() {
        return state;
    }

    Instant since() {
        return since;
    }

    AccountId protectedBy() {
        return protectedBy;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable String endReason() {
        return endReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProtectedIdentity identity && id.equals(identity.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
