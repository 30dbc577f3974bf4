package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Somebody may look at who a protected person is, until a moment that was set beforehand, or until it is taken back. */
@Entity
@Table(name = "identity_grant")
public class IdentityGrant {

    /** Why nobody is granted anything, or why it does not end. */
    public enum Objection {
        /** Only who works on the case may be granted it. */
        NO_MEMBER,
        GRANTED_ALREADY,
        ENDS_IN_THE_PAST,
        /** The argument is the number of days that are possible. */
        ENDS_TOO_LATE,
        ENDED_ALREADY
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private IdentityId identityId;

    private AccountId account;

    private AccountId givenBy;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    /** The first moment in which it is over. */
    @Column(nullable = false, updatable = false)
    private Instant endsAt;

    /** In which that moment was set. */
    @Column(nullable = false, updatable = false)
    private String zone;

    private @Nullable Instant endedAt;

    protected IdentityGrant() {} // for Hibernate

    IdentityGrant(
            IdentityId identityId, AccountId account, AccountId givenBy, Instant givenAt, Instant endsAt, String zone) {
        this.id = Ids.next();
        this.identityId = identityId;
        this.account = account;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        this.endsAt = endsAt;
        this.zone = zone;
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    Outcome<IdentityGrant> end(Instant now) {
        if (!isOpenAt(now)) {
            return Outcome.refused(Objection.ENDED_ALREADY);
        }
        endedAt = now;
        return Outcome.done(this);
    }

    UUID id() {
        return id;
    }

    IdentityId identityId() {
        return identityId;
    }

    AccountId account() {
        return account;
    }

    AccountId givenBy() {
        return givenBy;
    }

    PersonView.Grant view(String name, String givenByName, Instant now) {
        return new PersonView.Grant(
                id, name, givenByName, givenAt, endedAt == null ? endsAt : endedAt, zone, isOpenAt(now));
    }
}
