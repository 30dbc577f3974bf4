package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a paragraph of a request, everywhere and for ever. */
@Embeddable
public record ParagraphId(UUID value) implements Serializable {

    public static ParagraphId next() {
        return new ParagraphId(Ids.next());
    }
}
