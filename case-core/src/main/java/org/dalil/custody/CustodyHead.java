package org.dalil.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.sealing.ChainHead;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.Link;

/** Where the chain of an item ends; it shows when entries were cut off. */
@Entity
@Table(name = "custody_head")
class CustodyHead {

    @Id
    @Column(name = "item_id")
    private UUID item;

    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private String seal;

    @Column(nullable = false)
    private String mac;

    protected CustodyHead() {} // for Hibernate

    /** Of a chain without entries. */
    CustodyHead(UUID item, ChainKey key) {
        this.item = item;
        this.number = 0;
        this.seal = Link.BEFORE_THE_FIRST;
        this.mac = key.signatureOfHead(number, seal);
    }

    /** A signature that does not fit stays one that does not: going on must not cover up what somebody did. */
    void movedTo(CustodyEntry entry, ChainKey key) {
        boolean ours = key.signed(number, seal, mac);
        number = entry.number();
        seal = entry.seal();
        if (ours) {
            mac = key.signatureOfHead(number, seal);
        }
    }

    UUID item() {
        return item;
    }

    long number() {
        return number;
    }

    String seal() {
        return seal;
    }

    /** As it is noted, to be compared with the entries. */
    ChainHead noted() {
        return new ChainHead(number, seal, mac);
    }
}
