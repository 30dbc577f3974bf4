package org.dalil.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What holds for all accounts of this installation. There is one row of it. */
@Entity
@Table(name = "account_rules")
public class AccountRules {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    @Column(nullable = false)
    private boolean secondFactorRequired;

    protected AccountRules() { // for Hibernate
        id = ONLY;
    }

    boolean secondFactorRequired() {
        return secondFactorRequired;
    }

    void requireSecondFactor(boolean required) {
        secondFactorRequired = required;
    }
}
