package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A step that a request took, why, and what the check found open at that moment. */
@Entity
@Immutable
@Table(name = "request_move")
public class RequestMove {

    @Id
    private UUID id;

    private RequestId requestId;

    /** The first of a request has number 1. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Move move;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestStatus toStatus;

    /** Empty where none was needed. */
    @Column(nullable = false, updatable = false)
    private String reason;

    private AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    /** Of the regime pack under which it was checked. */
    @Column(nullable = false, updatable = false)
    private String packVersion;

    /** Codes, each once, with blanks between them. */
    @Column(nullable = false, updatable = false)
    private String blocking;

    @Column(nullable = false, updatable = false)
    private String warning;

    /** Of what blocks and was waived, which is not among {@link #blocking}. */
    @Column(nullable = false, updatable = false)
    private String waived;

    protected RequestMove() {} // for Hibernate

    /**
     * @param found by the check
     * @param let those of them that somebody has waived
     */
    RequestMove(
            RequestHappening.Moved moved,
            int number,
            String reason,
            String packVersion,
            List<OpenPoint> found,
            List<OpenPoint> let) {
        this.id = Ids.next();
        this.requestId = moved.request();
        this.number = number;
        this.move = moved.move();
        this.fromStatus = moved.from();
        this.toStatus = moved.to();
        this.reason = reason;
        this.madeBy = moved.actor();
        this.madeAt = moved.at().truncatedTo(ChronoUnit.MICROS);
        this.packVersion = packVersion;
        this.blocking = codes(found.stream().filter(point -> point.blocking() && !let.contains(point)));
        this.warning = codes(found.stream().filter(point -> !point.blocking()));
        this.waived = codes(let.stream());
    }

    private static String codes(Stream<OpenPoint> points) {
        return points.map(point -> point.code().name()).distinct().collect(Collectors.joining(" "));
    }

    AccountId madeBy() {
        return madeBy;
    }

    /** @param name of who moved it */
    MoveView view(String name) {
        return new MoveView(move, fromStatus, toStatus, reason, name, madeAt, packVersion, blocking, warning, waived);
    }
}
