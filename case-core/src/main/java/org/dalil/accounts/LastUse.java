package org.dalil.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** When an account was last used. Apart from the account, so that to use it is not to change it. */
@Entity
@Table(name = "last_use")
public class LastUse {

    @EmbeddedId
    private AccountId account;

    @Column(nullable = false)
    private Instant at;

    protected LastUse() {} // for Hibernate

    LastUse(AccountId account, Instant at) {
        this.account = account;
        this.at = at;
    }

    void again(Instant later) {
        at = later;
    }
}
