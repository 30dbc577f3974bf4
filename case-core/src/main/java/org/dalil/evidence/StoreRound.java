package org.dalil.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** One walk through the whole store. */
@Entity
@Immutable
@Table(name = "store_round")
public class StoreRound {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    @Column(nullable = false, updatable = false)
    private Instant endedAt;

    @Column(nullable = false, updatable = false)
    private long files;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private long faults;

    protected StoreRound() {} // for Hibernate

    StoreRound(StoreRoundView walked) {
        this.id = Ids.next();
        this.startedAt = walked.started();
        this.endedAt = walked.ended();
        this.files = walked.files();
        this.bytes = walked.bytes();
        this.faults = walked.faults();
    }

    StoreRoundView view() {
        return new StoreRoundView(startedAt, endedAt, files, bytes, faults);
    }
}
