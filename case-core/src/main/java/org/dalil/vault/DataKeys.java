package org.dalil.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dalil.cases.CaseId;
import org.dalil.secrets.Safe;

/**
 * One key for the files of each case: made when its first file comes, kept in the database, sealed by the {@link Safe}.
 * Whoever has the database and the files but not the keys of the installation reads nothing.
 */
@ApplicationScoped
public class DataKeys {

    private final CaseKeys keys;
    private final Safe safe;
    private final Clock clock;
    private final Map<CaseId, StreamingAead> opened = new ConcurrentHashMap<>();

    protected DataKeys() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public DataKeys(CaseKeys keys, Safe safe, Clock clock) {
        this.keys = keys;
        this.safe = safe;
        this.clock = clock;
    }

    /** Call it in the transaction that holds the case, before its first file comes. */
    public void provideFor(CaseId file) {
        if (keys.of(file).isEmpty()) {
            keys.add(new CaseKey(file, safe.seal(newKey(), file.value()), clock.instant()));
        }
    }

    /**
     * Encrypts and decrypts the files of a case. Not to be asked in the transaction that made the key: it might still
     * be rolled back.
     */
    public StreamingAead of(CaseId file) {
        return opened.computeIfAbsent(
                file,
                id -> opened(
                        safe,
                        id,
                        keys.of(id)
                                .orElseThrow(() -> new IllegalStateException("a case without a key"))
                                .sealed()));
    }

    /** For whoever has no container at hand. */
    public static StreamingAead opened(Safe safe, CaseId file, String sealed) {
        return read(safe.open(sealed, file.value()));
    }

    static byte[] newKey() {
        try {
            StreamingAeadConfig.register();
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes AES keys", e);
        }
    }

    static StreamingAead read(byte[] keyset) {
        try {
            StreamingAeadConfig.register();
            return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed is no key", e);
        }
    }
}
