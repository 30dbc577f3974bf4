package org.dalil.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.requests.RequestId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A request went from one pair of hands to another, with a note. */
@Entity
@Immutable
@Table(name = "request_hand_over")
public class HandOver {

    @Id
    @Column(updatable = false)
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "request_id", nullable = false, updatable = false))
    private RequestId requestId;

    @AttributeOverride(name = "value", column = @Column(name = "from_account", nullable = false, updatable = false))
    private AccountId from;

    @AttributeOverride(name = "value", column = @Column(name = "to_account", nullable = false, updatable = false))
    private AccountId to;

    @Column(nullable = false, updatable = false)
    private String note;

    @AttributeOverride(name = "value", column = @Column(name = "made_by", nullable = false, updatable = false))
    private AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected HandOver() {} // for Hibernate

    HandOver(RequestId requestId, AccountId from, AccountId to, String note, AccountId madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.requestId = requestId;
        this.from = from;
        this.to = to;
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }
}
