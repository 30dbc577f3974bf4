package org.dalil.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** One thing that is shown, by its id. */
@Embeddable
public record Shown(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Kind kind, @Column(nullable = false) UUID thing)
        implements Serializable {

    /** What kinds of things can be shown alone. */
    public enum Kind {
        DOCUMENT,
        EVIDENCE,
        FACT
    }
}
