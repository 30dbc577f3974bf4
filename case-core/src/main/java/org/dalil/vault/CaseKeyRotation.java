package org.dalil.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.dalil.secrets.Safe;

/**
 * Gives every case a new key for the files that come from now on; the old ones still open the files that are there. A
 * server that is running knows the new keys after its next start.
 */
public final class CaseKeyRotation {

    private final Safe safe;
    private final Connection connection;

    public CaseKeyRotation(Safe safe, Connection connection) {
        this.safe = safe;
        this.connection = connection;
    }

    /** @return how many cases have a new key */
    public int run() throws SQLException {
        int changed = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select case_id, sealed from case_key");
                PreparedStatement change = connection.prepareStatement(
                        "update case_key set sealed = ? where case_id = ? and sealed = ?")) {
            while (rows.next()) {
                UUID owner = rows.getObject(1, UUID.class);
                String sealed = rows.getString(2);
                change.setString(1, safe.seal(withNewKey(safe.open(sealed, owner)), owner));
                change.setObject(2, owner);
                change.setString(3, sealed);
                changed += change.executeUpdate();
            }
        }
        return changed;
    }

    private static byte[] withNewKey(byte[] keyset) {
        try {
            StreamingAeadConfig.register();
            KeysetHandle old = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.newBuilder(old)
                            .addEntry(KeysetHandle.generateEntryFromParameters(
                                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                                    .withRandomId()
                                    .makePrimary())
                            .build(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed is no key", e);
        }
    }
}
