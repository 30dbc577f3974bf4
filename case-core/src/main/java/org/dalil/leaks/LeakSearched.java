package org.dalil.leaks;

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
import org.dalil.accounts.AccountId;
import org.dalil.requests.RequestId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** Once somebody looked into the files of a dossier; what was found stands beside it. */
@Entity
@Immutable
@Table(name = "leak_search")
public class LeakSearched {

    @Id
    private UUID id;

    private RequestId requestId;

    /** Number of the version of the dossier. */
    @Column(nullable = false, updatable = false)
    private int dossier;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LeakOccasion occasion;

    private AccountId searchedFor;

    @Column(nullable = false, updatable = false)
    private Instant searchedAt;

    @Column(nullable = false, updatable = false)
    private int files;

    @Column(nullable = false, updatable = false)
    private int parts;

    @Column(nullable = false, updatable = false)
    private int pictures;

    /** How much held it back. */
    @Column(name = "found", nullable = false, updatable = false)
    private int found;

    protected LeakSearched() {} // for Hibernate

    LeakSearched(RequestId request, int dossier, LeakOccasion occasion, LeakReport report, AccountId by, Instant at) {
        this.id = Ids.next();
        this.requestId = request;
        this.dossier = dossier;
        this.occasion = occasion;
        this.searchedFor = by;
        this.searchedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.files = report.files();
        this.parts = report.parts();
        this.pictures = report.pictures();
        this.found = report.leaks().size();
    }

    UUID id() {
        return id;
    }

    LeakView view(List<Leak> leaks) {
        return new LeakView(dossier, occasion, searchedAt, files, parts, pictures, leaks);
    }
}
