package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;

/** An item of evidence stems from somebody, shows her or names her: it needs her consent to be handed in. */
@Entity
@Immutable
@Table(name = "item_person")
public class ItemPerson {

    /** What she has to do with it. */
    public enum Part {
        /** They are her words, or she gave it. */
        STEMS_FROM,
        SHOWS,
        NAMES
    }

    /** Why it is not written down. */
    public enum Objection {
        SAID_ALREADY
    }

    @Id
    private UUID id;

    private CaseId caseId;

    private EvidenceId itemId;

    private PartyId partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Part part;

    private AccountId saidBy;

    @Column(nullable = false, updatable = false)
    private Instant saidAt;

    protected ItemPerson() {} // for Hibernate

    ItemPerson(CaseId caseId, EvidenceId itemId, PartyId partyId, Part part, AccountId saidBy, Instant saidAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.itemId = itemId;
        this.partyId = partyId;
        this.part = part;
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    EvidenceId itemId() {
        return itemId;
    }

    PartyId partyId() {
        return partyId;
    }

    Part part() {
        return part;
    }
}
