package org.dalil.sharing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies what was shown to an expert at one time, everywhere and for ever. */
@Embeddable
public record ShareId(UUID value) implements Serializable {

    public static ShareId next() {
        return new ShareId(Ids.next());
    }
}
