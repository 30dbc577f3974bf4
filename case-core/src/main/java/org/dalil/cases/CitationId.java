package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a legal citation, everywhere and for ever. */
@Embeddable
public record CitationId(UUID value) implements Serializable {

    public static CitationId next() {
        return new CitationId(Ids.next());
    }
}
