package org.dalil.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Whether this is a demo: environment variables {@code DALIL_DEMO} and {@code DALIL_DEMO_PASSWORD}. */
@ApplicationScoped
public class DemoSettings {

    private final Map<String, String> environment;

    public DemoSettings() {
        this(System.getenv());
    }

    DemoSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    public boolean isDemo() {
        return Boolean.parseBoolean(environment.getOrDefault("DALIL_DEMO", "false"));
    }

    /** @throws IllegalStateException if none was set, or one of fewer than 8 letters */
    String password() {
        String password = environment.getOrDefault("DALIL_DEMO_PASSWORD", "");
        if (password.length() < 8) {
            throw new IllegalStateException("A demo needs DALIL_DEMO_PASSWORD, of 8 letters or more.");
        }
        return password;
    }
}
