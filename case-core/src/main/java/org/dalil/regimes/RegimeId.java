package org.dalil.regimes;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identifies a regime, such as {@code EU-GHRSR}, whatever the version of its pack. */
@Embeddable
public record RegimeId(@Column(name = "regime_id") String value) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegimeId {
        if (!value.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw new IllegalArgumentException("not the id of a regime: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
