package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.regimes.Needs;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/**
 * How much a team wants of itself in a case, where the regime packs would be content with less. The newest one holds;
 * those before it stay, with who set them and why.
 */
@Entity
@Immutable
@Table(name = "case_needs")
public class WiderNeeds {

    @Id
    private UUID id;

    private CaseId caseId;

    /** Counts up within the case. */
    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private int facts;

    @Column(nullable = false, updatable = false)
    private int items;

    @Column(nullable = false, updatable = false)
    private int sources;

    @Column(nullable = false, updatable = false)
    private String why;

    private AccountId setBy;

    @Column(nullable = false, updatable = false)
    private Instant setAt;

    protected WiderNeeds() {} // for Hibernate

    WiderNeeds(CaseId caseId, int number, Needs needs, String why, AccountId setBy, Instant setAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.number = number;
        this.facts = needs.facts();
        this.items = needs.items();
        this.sources = needs.sources();
        this.why = why;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    boolean says(Needs needs, String because) {
        return needs().equals(needs) && why.equals(because);
    }

    Needs needs() {
        return new Needs(facts, items, sources);
    }

    AccountId author() {
        return setBy;
    }

    int number() {
        return number;
    }

    View view(String name) {
        return new View(needs(), why, name, setAt);
    }

    /** What was set, why, by whom and when. */
    public record View(Needs needs, String why, String setBy, Instant at) {}
}
