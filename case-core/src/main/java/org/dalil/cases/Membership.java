package org.dalil.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;

/**
 * Somebody may read a case, since when, and works on it as what. No column is ever empty: Hibernate finds a row of the
 * set again by those that cannot be.
 *
 * @param admittedBy who let her in; she herself if she was there first
 * @param leads whether she opened the case, or took it over from who did: she may say who works on it, whatever her role
 */
@Embeddable
public record Membership(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "account", nullable = false))
                AccountId account,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Role role,
        @Column(nullable = false) Instant since,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "admitted_by", nullable = false))
                AccountId admittedBy,
        @Column(nullable = false) boolean leads)
        implements Serializable {

    /** Whether she may say who works on the case. */
    boolean manages() {
        return leads || role.permissions().contains(Permission.MANAGE_MEMBERS);
    }

    Membership as(Role other) {
        return new Membership(account, other, since, admittedBy, leads);
    }

    Membership leading(boolean now) {
        return new Membership(account, role, since, admittedBy, now);
    }
}
