package org.dalil.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What an expert is shown of a case, until a moment that was set beforehand, or until somebody ends it. */
@Entity
@Table(name = "share")
public class Share {

    /** Why nothing is shown, or why it does not end. */
    public enum Objection {
        NOTHING_CHOSEN,
        NO_EXPERT,
        ENDS_IN_THE_PAST,
        /** The argument is the number of days that are possible. */
        ENDS_TOO_LATE,
        ENDED_ALREADY
    }

    @EmbeddedId
    private ShareId id;

    @Version
    private long version;

    private CaseId caseId;

    private AccountId expert;

    /** The member who answers for it, and through whose eyes the expert reads. */
    private AccountId steward;

    @Column(nullable = false, updatable = false)
    private String reason;

    /** Whether the expert is told the title of the case. */
    @Column(nullable = false, updatable = false)
    private boolean named;

    @Column(nullable = false, updatable = false)
    private Instant sharedAt;

    /** The first moment in which nothing is shown any more. */
    @Column(nullable = false, updatable = false)
    private Instant endsAt;

    /** In which that moment was set. */
    @Column(nullable = false, updatable = false)
    private String zone;

    private @Nullable Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "share_thing", joinColumns = @JoinColumn(name = "share_id"))
    private Set<Shown> things = new LinkedHashSet<>();

    protected Share() {} // for Hibernate

    public Share(CaseId caseId, AccountId expert, AccountId steward, Terms terms, Set<Shown> things, Instant at) {
        this.id = ShareId.next();
        this.caseId = caseId;
        this.expert = expert;
        this.steward = steward;
        this.reason = terms.reason();
        this.named = terms.named();
        this.sharedAt = at;
        this.endsAt = terms.until();
        this.zone = terms.zone();
        this.things.addAll(things);
    }

    /** On which terms things are shown. */
    public record Terms(String reason, Instant until, String zone, boolean named) {}

    /** What is announced when it begins. */
    public ShareHappening begun(AccountId by) {
        return new ShareHappening.Shared(id, caseId, expert, things.size(), endsAt, by, sharedAt);
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    Outcome<Share> end(Instant now) {
        if (!isOpenAt(now)) {
            return Outcome.refused(Objection.ENDED_ALREADY);
        }
        endedAt = now;
        return Outcome.done(this);
    }

    void passTo(AccountId successor) {
        steward = successor;
    }

    ShareId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    AccountId expert() {
        return expert;
    }

    AccountId steward() {
        return steward;
    }

    boolean named() {
        return named;
    }

    Set<Shown> things() {
        return Set.copyOf(things);
    }

    /** When it ends or ended, in the time zone in which that was set. */
    Ending ending() {
        return new Ending(endedAt == null || endsAt.isBefore(endedAt) ? endsAt : endedAt, zone);
    }

    String reason() {
        return reason;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && id.equals(share.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
