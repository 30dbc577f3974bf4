package org.dalil.dossier.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key with its certificate and those above it.
 *
 * @param provider who signs with it, where the key cannot leave its device
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {

    SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a key without a certificate");
        }
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    String algorithm() {
        return switch (certificate().getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new IllegalArgumentException("only RSA and EC keys are widely understood");
        };
    }
}
