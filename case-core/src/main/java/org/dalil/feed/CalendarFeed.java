package org.dalil.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;

/** Lets whoever knows its token see when something is due for somebody. Only the fingerprint of the token is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private AccountId account;

    @Version
    private long version;

    /** The SHA-256 of the token. */
    @Column(nullable = false)
    private String token;

    @Column(nullable = false)
    private Instant since;

    protected CalendarFeed() {} // for Hibernate

    CalendarFeed(AccountId account) {
        this.account = account;
    }

    /** What was known before leads nowhere any more. */
    void open(String newToken, Instant now) {
        token = fingerprint(newToken);
        since = now;
    }

    /** 256 bits, as part of an address. */
    static String newToken() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String fingerprint(String token) {
        return Digest.of(token).hex();
    }

    AccountId account() {
        return account;
    }

    Instant since() {
        return since;
    }
}
