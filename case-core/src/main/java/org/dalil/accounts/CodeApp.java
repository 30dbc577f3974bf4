package org.dalil.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.dalil.secrets.Safe;

/**
 * The counterpart of the app on a telephone: six digits every thirty seconds (RFC 6238, SHA-1, as all such apps know
 * it). A telephone may be half a minute late or early.
 */
@ApplicationScoped
class CodeApp {

    static final int SECRET_BYTES = 20;
    private static final int SECONDS_OF_A_STEP = 30;
    private static final int STEPS_OF_PATIENCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Safe safe;
    private final Clock clock;

    protected CodeApp() { // for the proxy
        this(null, null);
    }

    @Inject
    CodeApp(Safe safe, Clock clock) {
        this.safe = safe;
        this.clock = clock;
    }

    /** A new secret, sealed for the account. */
    String newSecret(AccountId account) {
        return safe.seal(Tokens.bytes(SECRET_BYTES), account.value());
    }

    byte[] secret(SecondFactor factor) {
        return safe.open(factor.sealed(), factor.account().value());
    }

    /** The step of time to which the code belongs, around now. */
    OptionalLong step(SecondFactor factor, String code) {
        byte[] secret = secret(factor);
        String digits = digits(code);
        long now = clock.instant().getEpochSecond() / SECONDS_OF_A_STEP;
        return LongStream.rangeClosed(now - STEPS_OF_PATIENCE, now + STEPS_OF_PATIENCE)
                .filter(step -> code(secret, step).equals(digits))
                .findFirst();
    }

    String code(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"), Instant.ofEpochSecond(step * SECONDS_OF_A_STEP), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("twenty bytes are a key", e);
        }
    }

    /** As people type digits: in groups, or in those of their language. */
    private static String digits(String typed) {
        return typed.codePoints()
                .map(letter -> Character.digit(letter, 10))
                .filter(digit -> digit >= 0)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }
}
