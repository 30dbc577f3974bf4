package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a request, everywhere and for ever. */
@Embeddable
public record RequestId(UUID value) implements Serializable {

    public static RequestId next() {
        return new RequestId(Ids.next());
    }
}
