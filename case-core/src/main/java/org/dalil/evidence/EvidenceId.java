package org.dalil.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies an item of evidence, everywhere and for ever. */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }
}
