package org.dalil.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** After how many idle minutes a session ends: {@code DALIL_SESSION_MINUTES}, from 5 to 480, usually 30. */
@ApplicationScoped
public class SessionSettings {

    private static final int USUAL = 30;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final Duration WARNING = Duration.ofMinutes(2);

    private final Duration idle;

    public SessionSettings() {
        this(System.getenv());
    }

    SessionSettings(Map<String, String> environment) {
        String minutes = environment.getOrDefault("DALIL_SESSION_MINUTES", String.valueOf(USUAL));
        if (!minutes.matches("[0-9]{1,3}")
                || Integer.parseInt(minutes) < SHORTEST
                || Integer.parseInt(minutes) > LONGEST) {
            throw new IllegalStateException("DALIL_SESSION_MINUTES has to be a number from " + SHORTEST + " to "
                    + LONGEST + ", not " + minutes + ".");
        }
        idle = Duration.ofMinutes(Integer.parseInt(minutes));
    }

    Duration idle() {
        return idle;
    }

    /** How long before the end people are warned. */
    Duration warning() {
        return WARNING;
    }
}
