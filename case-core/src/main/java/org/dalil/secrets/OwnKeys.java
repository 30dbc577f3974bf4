package org.dalil.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * Seals what is worth a key of its own. Such a key is kept beside the thing, itself sealed in the {@link Safe}: when it
 * is gone, nobody opens the thing any more, whatever else she has.
 */
@ApplicationScoped
public class OwnKeys {

    private final Safe safe;

    protected OwnKeys() { // for the proxy
        this(null);
    }

    @Inject
    public OwnKeys(Safe safe) {
        this.safe = safe;
    }

    /** A new key for this owner, to be kept by it. */
    public String make(UUID owner) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return safe.seal(TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()), owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java makes AES keys", e);
        }
    }

    /** @param thing what is sealed; it opens as nothing else of the same owner */
    public String seal(String key, UUID owner, UUID thing, byte[] secret) {
        try {
            return Base64.getEncoder().encodeToString(aead(key, owner).encrypt(secret, bound(owner, thing)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another owner or thing, with another key, or not at all */
    public byte[] open(String key, UUID owner, UUID thing, String sealed) {
        try {
            return aead(key, owner).decrypt(Base64.getDecoder().decode(sealed), bound(owner, thing));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("does not open with the key of its owner", e);
        }
    }

    private Aead aead(String key, UUID owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(safe.open(key, owner), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bound(UUID owner, UUID thing) {
        return ByteBuffer.allocate(32)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putLong(thing.getMostSignificantBits())
                .putLong(thing.getLeastSignificantBits())
                .array();
    }
}
