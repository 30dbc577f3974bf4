package org.dalil.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.sealing.ChainKey;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened, sealed to the one before it. Holds ids and codes, no content. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    /** Ids, names of constants, versions, fingerprints: no sentence, no name of anybody, no address. */
    private static final String CODE = "[A-Za-z0-9_.:,+/-]{0,200}";

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

    /** The signature of the seal; null in entries from before there was a key. */
    @Column(updatable = false)
    private @Nullable String mac;

    protected AuditEntry() {} // for Hibernate

    private AuditEntry(AuditHead head, ChainKey key, Happening happening) {
        this.number = head.number() + 1;
        this.at = happening.at().truncatedTo(ChronoUnit.MICROS);
        this.what = happening.what();
        this.by = happening.by();
        this.about = happening.about();
        this.caseId = happening.caseId();
        this.details = inLines(happening.details());
        this.seal = ChainLink.seal(head.seal(), number, at, what, by, about, caseId, details);
        this.mac = key.signatureOfEntry(seal);
    }

    static AuditEntry after(AuditHead head, ChainKey key, Happening happening) {
        return new AuditEntry(head, key, happening);
    }

    static String inLines(Map<String, String> details) {
        details.forEach((key, value) -> {
            if (!value.matches(CODE)) {
                throw new IllegalArgumentException("a detail of the trail is a code, not a text: " + key);
            }
        });
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    Anchor anchor() {
        return new Anchor(number, new Digest(seal));
    }

    String seal() {
        return seal;
    }
}
