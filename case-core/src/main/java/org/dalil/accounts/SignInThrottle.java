package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down. After a few wrong passwords for one key, each further one doubles the time in which no password
 * is looked at for it, up to {@value #LONGEST_MINUTES} minutes. Keys are e-mail addresses (existing or not: the answer
 * is the same) and network addresses, which a whole office may share and which get more patience. Held in memory and bounded: a flood of invented names pushes
 * out the oldest ones, never the whole table.
 */
@ApplicationScoped
class SignInThrottle {

    static final int PATIENCE_WITH_A_NAME = 4;
    static final int PATIENCE_WITH_AN_ADDRESS = 20;
    static final int LONGEST_MINUTES = 15;
    private static final int KEYS = 20_000;

    private record Failures(int count, Instant closedUntil) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEYS;
        }
    };

    protected SignInThrottle() { // for the proxy
        this(null);
    }

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long the door stays closed for this key; zero when it is open. */
    synchronized Duration wait(String key) {
        Failures known = failures.get(key);
        Instant now = clock.instant();
        return known == null || !known.closedUntil().isAfter(now)
                ? Duration.ZERO
                : Duration.between(now, known.closedUntil());
    }

    synchronized void failed(String key, int patience) {
        Failures known = failures.get(key);
        int count = known == null ? 1 : known.count() + 1;
        long seconds = count < patience ? 0 : Math.min(LONGEST_MINUTES * 60L, 4L << Math.min(20, count - patience));
        failures.put(key, new Failures(count, clock.instant().plusSeconds(seconds)));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
