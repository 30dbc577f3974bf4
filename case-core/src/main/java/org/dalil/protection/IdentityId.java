package org.dalil.protection;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a protected identity, everywhere and for ever. */
@Embeddable
public record IdentityId(UUID value) implements Serializable {

    public static IdentityId next() {
        return new IdentityId(Ids.next());
    }
}
