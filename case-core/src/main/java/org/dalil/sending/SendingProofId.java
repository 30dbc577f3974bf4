package org.dalil.sending;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a proof of sending, everywhere and for ever. */
@Embeddable
public record SendingProofId(UUID value) implements Serializable {

    public static SendingProofId next() {
        return new SendingProofId(Ids.next());
    }
}
