package org.dalil.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies a case, everywhere and for ever. */
@Embeddable
public record CaseId(UUID value) implements Serializable {

    public static CaseId next() {
        return new CaseId(Ids.next());
    }
}
