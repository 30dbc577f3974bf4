package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dalil.shared.Refusal;

/**
 * Slows guessing down. A try is counted before the password is looked at, so that many at once cannot slip in together,
 * and forgotten when it was right. After a few wrong ones for one key, each further one doubles the time in which no
 * password is looked at for it, up to {@value #LONGEST_MINUTES} minutes; after {@value #FORGOTTEN_AFTER_MINUTES} quiet
 * minutes all is forgotten. Keys are e-mail addresses (existing or not: the answer is the same) and network addresses,
 * which a whole office may share and which get more patience. Held in memory and bounded: a flood of invented names
 * pushes out the oldest ones, never the whole table.
 */
@ApplicationScoped
class SignInThrottle {

    static final int PATIENCE_WITH_A_NAME = 4;
    static final int PATIENCE_WITH_AN_ADDRESS = 20;
    static final int LONGEST_MINUTES = 15;
    static final int FORGOTTEN_AFTER_MINUTES = 60;
    private static final int KEYS = 20_000;

    /**
     * Whether a password may be looked at.
     *
     * @param closedFor how long the door stays closed; zero when it is open
     * @param first whether this is the first refusal since it closed: the only one worth writing down
     */
    record Admission(Duration closedFor, boolean first) {
        boolean granted() {
            return closedFor.isZero();
        }

        Refusal refusal() {
            return Refusal.of(SignInDesk.Objection.TOO_MANY_TRIES, closedFor.toSeconds() + 1);
        }
    }

    private record Tries(int count, Instant last, Instant closedUntil, boolean refused) {}

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
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

    /** Counts a try for this key, if it may be made. */
    synchronized Admission admit(String key, int patience) {
        Instant now = clock.instant();
        Tries known = tries.get(key);
        if (known != null
                && known.last()
                        .plus(Duration.ofMinutes(FORGOTTEN_AFTER_MINUTES))
                        .isBefore(now)) {
            known = null;
        }
        if (known != null && known.closedUntil().isAfter(now)) {
            tries.put(key, new Tries(known.count(), known.last(), known.closedUntil(), true));
            return new Admission(Duration.between(now, known.closedUntil()), !known.refused());
        }
        int count = known == null ? 1 : known.count() + 1;
        long seconds = count < patience ? 0 : Math.min(LONGEST_MINUTES * 60L, 4L << Math.min(20, count - patience));
        tries.put(key, new Tries(count, now, now.plusSeconds(seconds), false));
        return new Admission(Duration.ZERO, false);
    }

    /** The try was right: this name begins anew. */
    synchronized void forget(String key) {
        tries.remove(key);
    }

    /** The try was right: it does not count against the network address. */
    synchronized void giveBack(String key, int patience) {
        Tries known = tries.get(key);
        if (known != null && known.count() <= patience) {
            tries.put(key, new Tries(known.count() - 1, known.last(), known.last(), false));
        }
    }
}
