package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a passage of a source, everywhere and for ever. */
@Embeddable
public record PassageId(UUID value) implements Serializable {

    public static PassageId next() {
        return new PassageId(Ids.next());
    }
}
