package org.dalil.requests;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.dalil.shared.Ids;

/** Identifies something that speaks against a criterion of a request, everywhere and for ever. */
@Embeddable
public record CounterPointId(UUID value) implements Serializable {

    public static CounterPointId next() {
        return new CounterPointId(Ids.next());
    }
}
