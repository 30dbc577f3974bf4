package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies an ask, everywhere and for ever. */
@Embeddable
public record AskId(UUID value) implements Serializable {

    public static AskId next() {
        return new AskId(Ids.next());
    }
}
