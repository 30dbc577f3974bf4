package org.dalil.redaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;
import org.hibernate.annotations.Immutable;

/** What was covered when a copy was made of a file, and of which bytes which bytes were made. It never changes. */
@Entity
@Immutable
@Table(name = "redacted_copy")
public class RedactedCopy {

    @Id
    private UUID id;

    private CaseId caseId;

    /** The copy. */
    private EvidenceId itemId;

    private EvidenceId originalId;

    /** Which file of the original, from 1. */
    @Column(nullable = false, updatable = false)
    private int position;

    private Digest before;

    private Digest after;

    /** As {@link Boxes#text} writes them. */
    @Column(nullable = false, updatable = false)
    private String boxes;

    /** Of what was covered. */
    private Digest covered;

    private AccountId madeBy;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected RedactedCopy() {} // for Hibernate

    RedactedCopy(RedactionWork order, EvidenceId copy, Digest after, AccountId madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.caseId = order.file();
        this.itemId = copy;
        this.originalId = order.original();
        this.position = order.position();
        this.before = order.fingerprint();
        this.after = after;
        this.boxes = order.boxes().text();
        this.covered = order.boxes().fingerprint();
        this.madeBy = madeBy;
        this.madeAt = madeAt.truncatedTo(ChronoUnit.MICROS);
    }

    RedactionView view() {
        if (!(Boxes.typed(boxes) instanceof Outcome.Done<Boxes> read)) {
            throw new IllegalStateException("what was covered cannot be read: " + id);
        }
        return new RedactionView(itemId, originalId, position, before, after, covered, read.value(), madeAt);
    }
}
