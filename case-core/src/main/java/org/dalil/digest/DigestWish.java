package org.dalil.digest;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.dalil.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Somebody wants to be told each day how much is due, at an hour of hers. */
@Entity
@Table(name = "digest_wish")
public class DigestWish {

    /** Why a wish is not taken. */
    public enum Objection {
        /** An hour is 0 to 23. */
        NO_HOUR
    }

    /** What comes so much later than the hour is better left to the next day. */
    private static final int HOURS_LATE = 6;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private AccountId account;

    @Version
    private long version;

    /** From 0 to 23. */
    @Column(name = "at_hour", nullable = false)
    private int hour;

    /** IANA id such as {@code Asia/Beirut}. */
    @Column(nullable = false)
    private String zone;

    /** The last of her days for which nothing more is to be sent; null for none. */
    @Column
    private @Nullable LocalDate lastDay;

    protected DigestWish() {} // for Hibernate

    DigestWish(AccountId account) {
        this.account = account;
    }

    /** From now on; an hour that is over today is meant for tomorrow. */
    void at(int newHour, String newZone, Instant now) {
        hour = newHour;
        zone = newZone;
        ZonedDateTime there = now.atZone(ZoneId.of(newZone));
        if (there.getHour() >= newHour) {
            lastDay = there.toLocalDate();
        }
    }

    boolean isDue(Instant now) {
        ZonedDateTime there = now.atZone(ZoneId.of(zone));
        boolean doneToday = lastDay != null && !lastDay.isBefore(there.toLocalDate());
        return !doneToday && there.getHour() >= hour && there.getHour() < hour + HOURS_LATE;
    }

    void done(Instant now) {
        lastDay = now.atZone(ZoneId.of(zone)).toLocalDate();
    }

    AccountId account() {
        return account;
    }

    WishView view() {
        return new WishView(hour, zone);
    }
}
