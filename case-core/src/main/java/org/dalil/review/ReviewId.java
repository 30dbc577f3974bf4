package org.dalil.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies one round of review, everywhere and for ever. */
@Embeddable
public record ReviewId(UUID value) implements Serializable {

    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }
}
