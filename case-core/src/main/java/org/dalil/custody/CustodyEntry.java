package org.dalil.custody;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.sealing.ChainKey;
import org.dalil.shared.Digest;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an item, sealed to the one before it. */
@Entity
@Immutable
@Table(name = "custody_entry")
public class CustodyEntry {

    @EmbeddedId
    private CustodyPlace place;

    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CustodyAct act;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant at;

    /** The account; null for the program itself. */
    @Column(name = "recorded_by", updatable = false)
    private @Nullable UUID by;

    private @Nullable Digest fingerprint;

    @Column(name = "other_id", updatable = false)
    private @Nullable UUID other;

    @Column(updatable = false)
    private @Nullable String tool;

    @Column(updatable = false)
    private @Nullable String toolVersion;

    @Column(nullable = false, updatable = false)
    private String details;

    private @Nullable Told told;

    @Column(nullable = false, updatable = false)
    private String seal;

    @Column(nullable = false, updatable = false)
    private String mac;

    protected CustodyEntry() {} // for Hibernate

    CustodyEntry(CustodyHead head, ChainKey key, CaseId caseId, CustodyEvent event, @Nullable UUID by, Instant at) {
        this.place = new CustodyPlace(head.item(), head.number() + 1);
        this.caseId = caseId;
        this.act = event.act();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
        this.fingerprint = event.fingerprint();
        this.other = event.other();
        this.tool = event.tool();
        this.toolVersion = event.toolVersion();
        this.details = event.lines();
        this.told = event.told();
        this.seal = CustodyLink.seal(head.seal(), place.number(), CustodyLink.saying(place.item(), this));
        this.mac = key.signatureOfEntry(seal);
    }

    CustodyLink link() {
        return new CustodyLink(place.number(), CustodyLink.saying(place.item(), this), seal, mac);
    }

    CustodyView view(@Nullable String byName) {
        return new CustodyView(
                place.number(),
                act,
                at,
                by,
                byName,
                fingerprint,
                other,
                tool,
                toolVersion,
                details,
                told,
                seal,
                CustodyLink.saying(place.item(), this));
    }

    long number() {
        return place.number();
    }

    CaseId caseId() {
        return caseId;
    }

    CustodyAct act() {
        return act;
    }

    Instant at() {
        return at;
    }

    @Nullable UUID by() {
        return by;
    }

    @Nullable Digest fingerprint() {
        return fingerprint;
    }

    @Nullable UUID other() {
        return other;
    }

    @Nullable String tool() {
        return tool;
    }

    @Nullable String toolVersion() {
        return toolVersion;
    }

    String details() {
        return details;
    }

    @Nullable Told told() {
        return told;
    }

    String seal() {
        return seal;
    }
}
