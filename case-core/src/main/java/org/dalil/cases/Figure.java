package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.dalil.shared.LocalText;

/**
 * A number that a source gives.
 *
 * @param what what is counted: «journalists, at least»
 */
@Embeddable
public record Figure(LocalText what, @Column(nullable = false) long amount) implements Serializable {

    public Figure {
        what = LocalText.orEmpty(what);
    }
}
