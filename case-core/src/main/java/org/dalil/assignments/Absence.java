package org.dalil.assignments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dalil.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody is away. Nothing moves because of that: who asks her sees it, and decides. */
@Entity
@Table(name = "absence")
public class Absence {

    /** Why an absence is not written down. */
    public enum Objection {
        OVER_ALREADY,
        /** She works on no case with her. */
        DEPUTY_NO_COLLEAGUE
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private AccountId account;

    @Version
    private long version;

    @Column(name = "from_day", nullable = false)
    private LocalDate first;

    @Column(name = "until_day", nullable = false)
    private LocalDate last;

    @AttributeOverride(name = "value", column = @Column(name = "deputy"))
    private @Nullable AccountId deputy;

    protected Absence() {} // for Hibernate

    Absence(AccountId account) {
        this.account = account;
    }

    /** Both days included. */
    void between(LocalDate from, LocalDate until, @Nullable AccountId asked) {
        first = from;
        last = until;
        deputy = asked;
    }
}
