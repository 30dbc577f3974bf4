package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a fact, everywhere and for ever. */
@Embeddable
public record FactId(UUID value) implements Serializable {

    public static FactId next() {
        return new FactId(Ids.next());
    }
}
