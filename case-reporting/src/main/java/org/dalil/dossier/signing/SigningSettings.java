package org.dalil.dossier.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * With which key is signed: that in the file {@code DALIL_SIGNING_P12}, or that on the device which the file
 * {@code DALIL_SIGNING_PKCS11} describes as Java wants it. The passphrase, or the PIN, stands in the file
 * {@code DALIL_SIGNING_PASSPHRASE_FILE}; {@code DALIL_SIGNING_ALIAS} names the key where there are several.
 */
@ApplicationScoped
public class SigningSettings {

    private static final Logger LOG = Logger.getLogger(SigningSettings.class.getName());

    private final Map<String, String> environment;
    private @Nullable Optional<SigningKey> key;

    public SigningSettings() {
        this(System.getenv());
    }

    public SigningSettings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Whether somebody wants dossiers to be signed. */
    public boolean isOn() {
        return named("DALIL_SIGNING_P12") != null || named("DALIL_SIGNING_PKCS11") != null;
    }

    /**
     * Read when it is first wanted.
     *
     * @throws IllegalStateException where a key is named and cannot be used: what should be signed does not leave unsigned
     */
    synchronized Optional<SigningKey> key() {
        if (key == null) {
            key = isOn() ? Optional.of(read()) : Optional.empty();
        }
        return key;
    }

    private SigningKey read() {
        try {
            String file = named("DALIL_SIGNING_P12");
            return file != null ? inFile(Path.of(file)) : onDevice(String.valueOf(named("DALIL_SIGNING_PKCS11")));
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            LOG.log(Level.SEVERE, "the key with which dossiers are signed cannot be used", e);
            throw new IllegalStateException("the key with which dossiers are signed cannot be used", e);
        }
    }

    private SigningKey inFile(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        char[] passphrase = passphrase();
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, passphrase);
        }
        return key(keys, passphrase, null);
    }

    private SigningKey onDevice(String configuration) throws IOException, GeneralSecurityException {
        Provider device = Security.getProvider("SunPKCS11").configure(configuration);
        KeyStore keys = KeyStore.getInstance("PKCS11", device);
        keys.load(null, passphrase());
        return key(keys, null, device);
    }

    private SigningKey key(KeyStore keys, char @Nullable [] passphrase, @Nullable Provider device)
            throws GeneralSecurityException {
        String wanted = named("DALIL_SIGNING_ALIAS");
        String alias = wanted != null
                ? wanted
                : Collections.list(keys.aliases()).stream()
                        .filter(each -> isKey(keys, each))
                        .findFirst()
                        .orElseThrow(() -> new GeneralSecurityException("there is no key"));
        if (!(keys.getKey(alias, passphrase) instanceof PrivateKey found)) {
            throw new GeneralSecurityException("there is no such key");
        }
        SigningKey key = new SigningKey(
                found,
                Arrays.stream(keys.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList(),
                device);
        LOG.log(Level.INFO, "dossiers are signed with {0}", key.algorithm());
        return key;
    }

    private static boolean isKey(KeyStore keys, String alias) {
        try {
            return keys.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private char[] passphrase() throws IOException {
        String file = named("DALIL_SIGNING_PASSPHRASE_FILE");
        return file == null
                ? new char[0]
                : Files.readString(Path.of(file)).strip().toCharArray();
    }

    private @Nullable String named(String name) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? null : value;
    }
}
