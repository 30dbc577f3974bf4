package org.dalil.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened, sealed to the one before it. Holds ids and codes, no content. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    /** 1, 2, 3 … without gaps. */
    @Id
    @Column(name = "number", updatable = false)
    private long number;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "done_by", updatable = false)
    private @Nullable UUID by;

    @Column(updatable = false)
    private @Nullable UUID about;

    @Column(name = "case_id", updatable = false)
    private @Nullable UUID caseId;

    /** {@code key=value} lines, sorted by key. */
    @Column(nullable = false, updatable = false)
    private String details;

    @Column(nullable = false, updatable = false)
    private String seal;

    protected AuditEntry() {} // for Hibernate

    private AuditEntry(long number, String previousSeal, Happening happening) {
        this.number = number;
        this.at = happening.at().truncatedTo(ChronoUnit.MICROS);
        this.what = happening.what();
        this.by = happening.by();
        this.about = happening.about();
        this.caseId = happening.caseId();
        this.details = inLines(happening.details());
        this.seal = sealAfter(previousSeal);
    }

    static AuditEntry after(AuditHead head, Happening happening) {
        return new AuditEntry(head.number() + 1, head.seal(), happening);
    }

    /**
     * The seal that belongs to this content after the entry before it: SHA-256 over the previous seal and every field,
     * each with its length before it, so that no two entries read the same.
     */
    String sealAfter(String previousSeal) {
        StringBuilder text = new StringBuilder();
        for (Object field : new Object[] {previousSeal, number, at, what, by, about, caseId, details}) {
            String written = Objects.toString(field, "");
            text.append(written.length()).append(':').append(written).append('\n');
        }
        return Digest.of(text.toString()).hex();
    }

    private static String inLines(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    long number() {
        return number;
    }

    String seal() {
        return seal;
    }
}
