package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets nobody try links, or answer one invitation, more often than people do. Held in memory and bounded: a flood of
 * invented keys pushes out the oldest ones, never the whole table.
 */
@ApplicationScoped
class Turnstile {

    static final int WRONG_LINKS = 30;
    static final int ANSWERS = 30;
    static final Duration SPAN = Duration.ofMinutes(10);

    private static final int KEYS = 20_000;

    private record Turns(Instant since, int count) {}

    private final Clock clock;
    private final Map<String, Turns> turns = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turns> eldest) {
            return size() > KEYS;
        }
    };

    protected Turnstile() { // for the proxy
        this(null);
    }

    @Inject
    Turnstile(Clock clock) {
        this.clock = clock;
    }

    /** Counts a turn. */
    synchronized void turn(String key) {
        Turns known = recent(key);
        turns.put(key, new Turns(known.since(), known.count() + 1));
    }

    synchronized boolean isOpen(String key, int most) {
        return recent(key).count() < most;
    }

    private Turns recent(String key) {
        Instant now = clock.instant();
        Turns known = turns.get(key);
        return known == null || known.since().plus(SPAN).isBefore(now) ? new Turns(now, 0) : known;
    }
}
