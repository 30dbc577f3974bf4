package org.dalil.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A file that somebody announced. How far it has come is what lies in the {@link EvidenceStore}. */
@Entity
@Table(name = "upload")
public class Upload {

    @Id
    private UUID id;

    @Version
    private long version;

    private CaseId caseId;

    /** The item to which it will belong; null for one of its own. */
    @Column(name = "item_id", updatable = false)
    private @Nullable UUID item;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long bytes;

    /** When the file was last changed at its owner's, in milliseconds: by this, its name and its length it is known again. */
    @Column(nullable = false, updatable = false)
    private long modified;

    private AccountId begunBy;

    @Column(nullable = false)
    private Instant begunAt;

    /** The item that has it now: whoever asks once more whether it is kept gets the same answer. */
    private @Nullable UUID became;

    protected Upload() {} // for Hibernate

    Upload(CaseId caseId, @Nullable EvidenceId item, IncomingFile incoming, AccountId begunBy, Instant begunAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.item = item == null ? null : item.value();
        this.name = incoming.name();
        this.mediaType = incoming.mediaType();
        this.bytes = incoming.bytes();
        this.modified = incoming.modified();
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    /** Somebody goes on with it: it is not given up soon. */
    void takenUp(Instant now) {
        begunAt = now;
    }

    void became(EvidenceId itsItem) {
        became = itsItem.value();
    }

    boolean isOf(AccountId person) {
        return begunBy.equals(person);
    }

    Optional<EvidenceId> became() {
        return Optional.ofNullable(became).map(EvidenceId::new);
    }

    @Nullable EvidenceId item() {
        return item == null ? null : new EvidenceId(item);
    }

    IncomingFile incoming() {
        return new IncomingFile(name, mediaType, bytes, modified);
    }

    Arrival arrival() {
        return new Arrival(id, caseId, bytes);
    }

    Instant begunAt() {
        return begunAt;
    }
}
