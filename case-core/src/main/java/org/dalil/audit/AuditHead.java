package org.dalil.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dalil.sealing.ChainKey;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

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

    private @Nullable String mac;

    protected AuditHead() {} // for Hibernate

    /** A signature that does not fit stays one that does not: going on must not cover up what somebody did. */
    void movedTo(AuditEntry entry, ChainKey key) {
        boolean ours = key.signed(number, seal, mac);
        number = entry.number();
        seal = entry.seal();
        if (ours) {
            mac = key.signatureOfHead(number, seal);
        }
    }

    Anchor anchor() {
        return new Anchor(number, new Digest(seal));
    }

    long number() {
        return number;
    }

    String seal() {
        return seal;
    }
}
