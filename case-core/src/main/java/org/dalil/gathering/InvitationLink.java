package org.dalil.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Lets its bearer answer an invitation, once; whoever answered gets another one, that lets her correct and take back what
 * she answered. Only the fingerprint of its token is kept.
 */
@Entity
@Table(name = "invitation_link")
public class InvitationLink {

    static final Duration LIFE = Duration.ofDays(90);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The SHA-256 of the token. */
    @Id
    private String token;

    @Column(nullable = false, updatable = false)
    private UUID invitationId;

    /** Whether it is the one that whoever answered keeps. */
    @Column(nullable = false, updatable = false)
    private boolean kept;

    @Column(nullable = false, updatable = false)
    private Instant endsAt;

    @Column
    private @Nullable Instant usedAt;

    protected InvitationLink() {} // for Hibernate

    InvitationLink(String token, UUID invitationId, boolean kept, Instant now) {
        this.token = fingerprint(token);
        this.invitationId = invitationId;
        this.kept = kept;
        this.endsAt = now.plus(LIFE);
    }

    /** 256 bits, as part of an address. */
    static String newToken() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String fingerprint(String token) {
        return Digest.of(token).hex();
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    boolean kept() {
        return kept;
    }

    UUID invitationId() {
        return invitationId;
    }
}
