package org.dalil.parties;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a party, everywhere and for ever. */
@Embeddable
public record PartyId(UUID value) implements Serializable {

    public static PartyId next() {
        return new PartyId(Ids.next());
    }
}
