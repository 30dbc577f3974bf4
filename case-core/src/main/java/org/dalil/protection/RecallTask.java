package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.dalil.requests.DossierUses;
import org.dalil.requests.RequestId;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** A dossier used what a person agrees to no longer: whoever has it has to be told. Open until somebody says it was done. */
@Entity
@Table(name = "recall_task")
public class RecallTask {

    /** Why it was opened. */
    public enum Cause {
        WITHDRAWN,
        EXPIRED
    }

    /** Why it stays open. */
    public enum Objection {
        DONE_ALREADY
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private CaseId caseId;

    private RequestId requestId;

    @Column(nullable = false, updatable = false)
    private UUID versionId;

    /** Of the version: 2 is v0.2. */
    @Column(name = "dossier", nullable = false, updatable = false)
    private int dossier;

    private EvidenceId itemId;

    private PartyId partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Cause cause;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    private @Nullable Instant closedAt;

    private @Nullable AccountId closedBy;

    @Column
    private @Nullable String done;

    protected RecallTask() {} // for Hibernate

    RecallTask(CaseId caseId, DossierUses.Use use, EvidenceId itemId, PartyId partyId, Cause cause, Instant openedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.requestId = use.request();
        this.versionId = use.version();
        this.dossier = use.number();
        this.itemId = itemId;
        this.partyId = partyId;
        this.cause = cause;
        this.openedAt = openedAt;
    }

    /** @param what what was done: who was told, what came back */
    Outcome<RecallTask> close(String what, AccountId by, Instant at) {
        if (closedAt != null) {
            return Outcome.refused(Objection.DONE_ALREADY);
        }
        done = what;
        closedBy = by;
        closedAt = at;
        return Outcome.done(this);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    RequestId requestId() {
        return requestId;
    }

    UUID versionId() {
        return versionId;
    }

    int dossier() {
        return dossier;
    }

    EvidenceId itemId() {
        return itemId;
    }

    PartyId partyId() {
        return partyId;
    }

    Cause cause() {
        return cause;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    @Nullable AccountId closedBy() {
        return closedBy;
    }

    @Nullable String done() {
        return done;
    }
}
