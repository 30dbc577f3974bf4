package org.dalil.audit;

import jakarta.persistence.AttributeOverride;
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
import org.dalil.shared.Ids;

/** Up to where somebody says to have seen what others did. That a page was open says nothing about who looked. */
@Entity
@Table(name = "last_seen")
public class LastSeen {

    @Id
    private UUID id;

    @Version
    private long version;

    @AttributeOverride(name = "value", column = @Column(name = "account", nullable = false, updatable = false))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SeenPlace place;

    /** Of an entry of the trail. */
    @Column(nullable = false)
    private long number;

    @Column(nullable = false)
    private Instant seenAt;

    protected LastSeen() {} // for Hibernate

    LastSeen(AccountId account, SeenPlace place, Instant at) {
        this.id = Ids.next();
        this.account = account;
        this.place = place;
        this.seenAt = at;
    }

    /** What was seen once is not unseen by a page that was drawn before. */
    void upTo(long entry, Instant at) {
        if (entry > number) {
            number = entry;
            seenAt = at;
        }
    }
}
