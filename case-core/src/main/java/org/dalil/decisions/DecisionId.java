package org.dalil.decisions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a decision, everywhere and for ever. */
@Embeddable
public record DecisionId(UUID value) implements Serializable {

    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }
}
