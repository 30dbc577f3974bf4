package org.dalil.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Lets its bearer choose the password of an account, once; or, without an account, open the first one. Only the
 * fingerprint of its token is kept.
 */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    static final Duration LIFE = Duration.ofDays(3);

    /** The SHA-256 of the token. */
    @Id
    private String token;

    @Nullable private AccountId account;

    @Column(nullable = false)
    private Instant endsAt;

    @Nullable private Instant usedAt;

    /** Whether it was made at the computer with the data: see {@link Rescue}. */
    @Column(nullable = false, updatable = false)
    private boolean rescue;

    protected OneTimeLink() {} // for Hibernate

    OneTimeLink(String token, @Nullable AccountId account, Instant now) {
        this.token = fingerprint(token);
        this.account = account;
        endsAt = now.plus(LIFE);
    }

    static String fingerprint(String token) {
        return Digest.of(token).hex();
    }

    /** The fingerprint of the token. */
    String token() {
        return token;
    }

    boolean isAlive(Instant now) {
        return usedAt == null && now.isBefore(endsAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean rescue() {
        return rescue;
    }

    /** Empty for the first account of an installation. */
    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }
}
