package org.dalil.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;

/** For whom the owner of an account works. */
@Entity
@Table(name = "affiliation")
public class Affiliation {

    @Id
    private UUID id;

    private AccountId accountId;

    private PartyId partyId;

    private AccountId givenBy;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    protected Affiliation() {} // for Hibernate

    Affiliation(AccountId accountId, PartyId partyId, AccountId givenBy, Instant givenAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.partyId = partyId;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    PartyId partyId() {
        return partyId;
    }
}
