package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dalil.accounts.AccountId;
import org.hibernate.annotations.Immutable;

/** Somebody looked at who a protected person is. The words of the reason are sealed with her key, and go with it. */
@Entity
@Immutable
@Table(name = "identity_look")
public class IdentityLook {

    /** How long the name stays in sight. */
    static final int MINUTES = 5;

    /** What for; the words say more. */
    public enum Cause {
        /** To reach her. */
        CONTACT,
        /** To ask for her consent, or to record it. */
        CONSENT,
        /** To verify what she says. */
        VERIFICATION,
        /** To write down what is known of her. */
        RECORD,
        /** To hand in what names her. */
        SUBMISSION,
        /** She is in danger. */
        DANGER,
        OTHER
    }

    /** Why nothing is shown. */
    public enum Objection {
        NOT_GRANTED,
        /** The argument is how many letters it takes. */
        REASON_TOO_SHORT,
        TELLS_NAME
    }

    @Id
    private UUID id;

    private IdentityId identityId;

    private AccountId account;

    @Column(nullable = false, updatable = false)
    private Instant lookedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Cause cause;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected IdentityLook() {} // for Hibernate

    /** @param reason sealed */
    IdentityLook(UUID id, IdentityId identityId, AccountId account, Instant lookedAt, Cause cause, String reason) {
        this.id = id;
        this.identityId = identityId;
        this.account = account;
        this.lookedAt = lookedAt;
        this.cause = cause;
        this.reason = reason;
    }

    boolean isStillOpen(AccountId viewer, Instant now) {
        return account.equals(viewer) && now.isBefore(ends());
    }

    IdentityId identityId() {
        return identityId;
    }

    AccountId account() {
        return account;
    }

    Instant ends() {
        return lookedAt.plus(Duration.ofMinutes(MINUTES));
    }

    UUID id() {
        return id;
    }

    PersonView.Look view(String name, UnaryOperator<String> opened) {
        return new PersonView.Look(name, lookedAt, cause, opened.apply(reason));
    }
}
