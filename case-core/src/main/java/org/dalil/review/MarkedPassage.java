package org.dalil.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ProvingPassage;
import org.dalil.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Words in the file of an item that prove a fact, or a criterion, with the place where they stand. */
@Entity
@Table(name = "evidence_passage")
public class MarkedPassage {

    @Id
    private UUID id;

    @Version
    private long version;

    private CaseId caseId;

    private EvidenceId itemId;

    /** Among the passages of the item, as it is shown beside them. */
    @Column(nullable = false, updatable = false)
    private int number;

    /** In which file of the item, from 1. */
    @Column(nullable = false, updatable = false)
    private int inFile;

    @Column(nullable = false, updatable = false)
    private int page;

    /** Where on the page, in UTF-16 units of its text. */
    @Column(nullable = false, updatable = false)
    private int startAt;

    @Column(nullable = false, updatable = false)
    private String quote;

    private @Nullable FactId factId;

    @Column(updatable = false)
    private @Nullable String criterion;

    private AccountId markedBy;

    @Column(nullable = false, updatable = false)
    private Instant markedAt;

    private @Nullable AccountId setAsideBy;

    private @Nullable Instant setAsideAt;

    protected MarkedPassage() {} // for Hibernate

    MarkedPassage(
            CaseId caseId,
            EvidenceId itemId,
            int number,
            Spot spot,
            @Nullable FactId factId,
            @Nullable String criterion,
            AccountId markedBy,
            Instant markedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.itemId = itemId;
        this.number = number;
        this.inFile = spot.inFile();
        this.page = spot.page();
        this.startAt = spot.startAt();
        this.quote = spot.quote();
        this.factId = factId;
        this.criterion = criterion;
        this.markedBy = markedBy;
        this.markedAt = markedAt;
    }

    /**
     * Where words stand.
     *
     * @param inFile in which file of the item, from 1
     * @param page from 1
     * @param startAt in UTF-16 units of the text of the page
     */
    public record Spot(int inFile, int page, int startAt, String quote) {}

    /** What was marked by mistake counts no more. */
    void leaveOut(AccountId by, Instant at) {
        if (setAsideAt == null) {
            setAsideBy = by;
            setAsideAt = at;
        }
    }

    boolean stands() {
        return setAsideAt == null;
    }

    boolean is(Spot spot, @Nullable FactId fact, @Nullable String wanted) {
        return stands()
                && inFile == spot.inFile()
                && page == spot.page()
                && startAt == spot.startAt()
                && quote.equals(spot.quote())
                && Objects.equals(factId, fact)
                && Objects.equals(criterion, wanted);
    }

    UUID id() {
        return id;
    }

    EvidenceId itemId() {
        return itemId;
    }

    int number() {
        return number;
    }

    AccountId markedBy() {
        return markedBy;
    }

    ProvingPassage proving() {
        return new ProvingPassage(id, itemId, number, inFile, page, quote, factId, criterion);
    }

    PassageInFile view() {
        return new PassageInFile(id, itemId, number, inFile, page, startAt, quote, factId, criterion);
    }
}
