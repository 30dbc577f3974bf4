package org.dalil.requests;

import java.util.UUID;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * What can be offered as a proof: an item of evidence or a fact.
 *
 * @param passage marked in the file of the item; null for all of it
 */
public record Offer(@Nullable EvidenceId evidence, @Nullable FactId fact, @Nullable UUID passage) {

    public Offer {
        if ((evidence == null) == (fact == null) || passage != null && evidence == null) {
            throw new IllegalArgumentException("a proof is an item of evidence or a fact");
        }
    }

    public static Offer of(EvidenceId item) {
        return new Offer(item, null, null);
    }

    public static Offer of(FactId fact) {
        return new Offer(null, fact, null);
    }

    public static Offer of(EvidenceId item, UUID passage) {
        return new Offer(item, null, passage);
    }

    /** As it stands in a form: {@code evidence <id>}, {@code passage <id>} or {@code fact <id>}. */
    public String written() {
        if (passage != null) {
            return "passage " + passage;
        }
        return evidence == null ? "fact " + fact.value() : "evidence " + evidence.value();
    }
}
