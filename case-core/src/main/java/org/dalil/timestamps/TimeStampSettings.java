package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which authority is asked for time stamps: {@code DALIL_TSA_URL}, with https only. Without it nobody is asked anything.
 * {@code DALIL_TSA_CERTIFICATE} names a PEM file with the certificates that are trusted, else those are that Java trusts;
 * {@code DALIL_TSA_POLICY} the only policy that counts.
 */
@ApplicationScoped
public class TimeStampSettings {

    private static final Logger LOG = Logger.getLogger(TimeStampSettings.class.getName());

    private final @Nullable URI address;
    private final @Nullable String policy;
    private final @Nullable Path certificates;
    private @Nullable Trust trust;

    public TimeStampSettings() {
        this(System.getenv());
    }

    public TimeStampSettings(Map<String, String> environment) {
        this.address = address(environment.getOrDefault("DALIL_TSA_URL", ""));
        this.policy = named(environment, "DALIL_TSA_POLICY");
        String file = named(environment, "DALIL_TSA_CERTIFICATE");
        this.certificates = file == null ? null : Path.of(file);
    }

    /** For who knows better. */
    TimeStampSettings(URI address, Trust trust) {
        this.address = address;
        this.policy = trust.policy();
        this.certificates = null;
        this.trust = trust;
    }

    private static @Nullable URI address(String written) {
        if (written.isBlank()) {
            return null;
        }
        if (!written.matches("https://[^\\s/?#@]+(/\\S*)?")) {
            LOG.severe("DALIL_TSA_URL is no address that begins with https: no time stamps are asked for");
            return null;
        }
        return URI.create(written);
    }

    private static @Nullable String named(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }

    public boolean isOn() {
        return address != null;
    }

    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    @Nullable String policy() {
        return policy;
    }

    /** Nobody where the certificates cannot be read: then no time stamp counts. */
    public synchronized Trust trust() {
        if (trust == null) {
            trust = read();
        }
        return trust;
    }

    private Trust read() {
        try {
            return certificates == null ? Trust.ofJava(policy) : Trust.in(certificates, policy);
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.SEVERE, "the certificates cannot be read by which time stamps are believed", e);
            return new Trust(Set.of(), policy);
        }
    }
}
