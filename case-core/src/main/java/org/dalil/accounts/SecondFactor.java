package org.dalil.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that somebody shares with an app on her telephone (RFC 6238), and the codes for the day on which the
 * telephone is lost. It counts once the first code of the app was right.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @EmbeddedId
    private AccountId account;

    @Version
    private long version;

    /** The secret, as the safe sealed it. */
    @Column(nullable = false)
    private String sealed;

    @Nullable private Instant since;

    /** The step of time whose code was used last: neither it nor an earlier one counts again. */
    @Column(nullable = false)
    private long lastStep;

    /** Fingerprints of the recovery codes that were not used yet. */
    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "hash", nullable = false)
    private Set<String> recoveryCodes = new HashSet<>();

    protected SecondFactor() {} // for Hibernate

    SecondFactor(AccountId account, String sealed) {
        this.account = account;
        this.sealed = sealed;
    }

    /** Starts over with another secret, as long as none is in use. */
    void replace(String another) {
        sealed = another;
        lastStep = 0;
    }

    /** @param step the step of time whose code was given; empty when the code belongs to none that counts now */
    boolean accept(OptionalLong step) {
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    void begin(Instant now) {
        since = now;
    }

    /** Each recovery code works once. */
    boolean acceptRecovery(String code) {
        return recoveryCodes.remove(Digest.of(code).hex());
    }

    void renewRecovery(Collection<String> codes) {
        recoveryCodes.clear();
        codes.forEach(code -> recoveryCodes.add(Digest.of(code).hex()));
    }

    AccountId account() {
        return account;
    }

    String sealed() {
        return sealed;
    }

    boolean inUse() {
        return since != null;
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    int recoveryCodesLeft() {
        return recoveryCodes.size();
    }
}
