package org.dalil.secrets;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Seals small secrets before they go into the database: AES-256-GCM. What was sealed for one thing does not open for
 * another, so that nobody with the database can put her own secret in somebody else's place.
 */
@ApplicationScoped
public class Safe {

    private final Supplier<KeysetHandle> toSeal;
    private final Supplier<KeysetHandle> toOpen;

    protected Safe() { // for the proxy
        this(new KeyFile(Path.of("")));
    }

    @Inject
    public Safe(KeyFile keys) {
        this(keys::readOrMake, keys::read);
    }

    /** With these keys and no others. */
    Safe(KeysetHandle keys) {
        this(() -> keys, () -> keys);
    }

    private Safe(Supplier<KeysetHandle> toSeal, Supplier<KeysetHandle> toOpen) {
        this.toSeal = toSeal;
        this.toOpen = toOpen;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** @param owner the thing to which the secret belongs */
    public String seal(byte[] secret, UUID owner) {
        try {
            return Base64.getEncoder().encodeToString(aead(toSeal.get()).encrypt(secret, bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed for another owner, with other keys, or not at all */
    public byte[] open(String sealed, UUID owner) {
        try {
            return aead(toOpen.get()).decrypt(Base64.getDecoder().decode(sealed), bytes(owner));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("does not open with the keys of this installation", e);
        }
    }

    private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(UUID owner) {
        return ByteBuffer.allocate(16)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
    }
}
