package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a claim of a request, everywhere and for ever. */
@Embeddable
public record ClaimId(UUID value) implements Serializable {

    public static ClaimId next() {
        return new ClaimId(Ids.next());
    }
}
