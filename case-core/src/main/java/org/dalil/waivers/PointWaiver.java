package org.dalil.waivers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** Somebody waived a point, or took that back; of a point the newest one counts. */
@Entity
@Immutable
@Table(name = "point_waiver")
public class PointWaiver {

    @Id
    private UUID id;

    private RequestId requestId;

    /** The first of a request has number 1. */
    @Column(nullable = false, updatable = false)
    private int number;

    /** The key of the point: what it said when somebody looked at it. */
    @Column(nullable = false, updatable = false)
    private String point;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private OpenPoint.Code code;

    /** False where it was taken back. */
    @Column(nullable = false, updatable = false)
    private boolean given;

    @Column(nullable = false, updatable = false)
    private String reason;

    private AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected PointWaiver() {} // for Hibernate

    PointWaiver(
            WaiverHappening happening, int number, String point, OpenPoint.Code code, boolean given, String reason) {
        this.id = Ids.next();
        this.requestId = happening.request();
        this.number = number;
        this.point = point;
        this.code = code;
        this.given = given;
        this.reason = reason;
        this.madeBy = happening.actor();
        this.madeAt = happening.at().truncatedTo(ChronoUnit.MICROS);
    }
}
