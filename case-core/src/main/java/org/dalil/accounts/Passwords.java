package org.dalil.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Hashes and checks passwords with the hash of the container: PBKDF2, HMAC-SHA-512, 210 000 iterations (OWASP 2023). */
@ApplicationScoped
public class Passwords {

    private final Pbkdf2PasswordHash hash;
    private String nobodys = "";

    protected Passwords() { // for the proxy
        this(null);
    }

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        nobodys = hash.generate("nobody's".toCharArray());
    }

    public String hash(String password) {
        return hash.generate(composed(password));
    }

    /** The hash of a password that nobody knows. */
    String unknown() {
        return hash(Tokens.forLink());
    }

    /** Whether the password is the one of the hash; without a hash it takes as long, and is always wrong. */
    boolean match(String password, Optional<String> stored) {
        return hash.verify(composed(password), stored.orElse(nobodys)) && stored.isPresent();
    }

    /** Keyboards write one and the same Arabic or French letter in different ways. */
    private static char[] composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }
}
