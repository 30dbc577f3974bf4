package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a source document, everywhere and for ever. */
@Embeddable
public record DocumentId(UUID value) implements Serializable {

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }
}
