package org.dalil.sending;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a contact, everywhere and for ever. */
@Embeddable
public record ContactId(UUID value) implements Serializable {

    public static ContactId next() {
        return new ContactId(Ids.next());
    }
}
