package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is offered for a criterion: an item of evidence or a fact, never both.
 *
 * @param criterion id in the regime pack
 * @param why why it proves it
 */
@Embeddable
public record Proof(
        @Column(nullable = false) String criterion,
        @Nullable EvidenceId evidenceId,
        @Nullable FactId factId,
        LocalText why)
        implements Serializable {

    public Proof {
        if ((evidenceId == null) == (factId == null)) {
            throw new IllegalArgumentException("a proof is an item of evidence or a fact: " + criterion);
        }
        why = LocalText.orEmpty(why);
    }
}
