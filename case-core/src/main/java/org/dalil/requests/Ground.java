package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.dalil.shared.LocalText;

/**
 * A criterion that a request pleads.
 *
 * @param criterion id in the regime pack
 * @param why what the drafter says about it
 */
@Embeddable
public record Ground(@Column(nullable = false) String criterion, LocalText why) implements Serializable {

    public Ground {
        why = LocalText.orEmpty(why);
    }
}
