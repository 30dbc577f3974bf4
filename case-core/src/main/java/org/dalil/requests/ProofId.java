package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a proof of a request, everywhere and for ever. */
@Embeddable
public record ProofId(UUID value) implements Serializable {

    public static ProofId next() {
        return new ProofId(Ids.next());
    }
}
