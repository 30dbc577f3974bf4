package org.dalil.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Where the trail ends: one row, locked while an entry is added, so that two people at once queue up instead of forking
 * the chain. It also shows when entries were cut off at the end.
 */
@Entity
@Table(name = "audit_head")
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "number", nullable = false)
    private long number;

    @Column(nullable = false)
    private String seal;

    protected AuditHead() {} // for Hibernate

    void movedTo(AuditEntry entry) {
        number = entry.number();
        seal = entry.seal();
    }

    long number() {
        return number;
    }

    String seal() {
        return seal;
    }
}
