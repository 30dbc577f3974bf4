package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;

/** Somebody may read a case, since when, and works on it as what. */
@Embeddable
public record Membership(
        AccountId account,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Role role,
        @Column(nullable = false) Instant since)
        implements Serializable {}
