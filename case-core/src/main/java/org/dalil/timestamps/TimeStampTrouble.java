package org.dalil.timestamps;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;

/** Why an item has no time stamp yet. It goes when one comes. */
@Entity
@Table(name = "time_stamp_trouble")
public class TimeStampTrouble {

    @EmbeddedId
    private EvidenceId itemId;

    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TokenFault fault;

    @Column(nullable = false)
    private Instant failedAt;

    protected TimeStampTrouble() {} // for Hibernate

    TimeStampTrouble(WantedStamp wanted, TokenFault fault, Instant failedAt) {
        this.itemId = wanted.item();
        this.caseId = wanted.file();
        this.fault = fault;
        this.failedAt = failedAt;
    }

    /** It failed once more. */
    void again(TokenFault newFault, Instant at) {
        fault = newFault;
        failedAt = at;
    }

    TroubleView view() {
        return new TroubleView(fault, failedAt);
    }
}
