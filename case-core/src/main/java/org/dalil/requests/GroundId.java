package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a ground of a request, everywhere and for ever. */
@Embeddable
public record GroundId(UUID value) implements Serializable {

    public static GroundId next() {
        return new GroundId(Ids.next());
    }
}
