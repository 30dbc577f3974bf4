package org.dalil.requests;

import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/** What can be offered as a proof: an item of evidence or a fact. */
public record Offer(@Nullable EvidenceId evidence, @Nullable FactId fact) {

    public Offer {
        if ((evidence == null) == (fact == null)) {
            throw new IllegalArgumentException("a proof is an item of evidence or a fact");
        }
    }

    public static Offer of(EvidenceId item) {
        return new Offer(item, null);
    }

    public static Offer of(FactId fact) {
        return new Offer(null, fact);
    }

    /** As it stands in a form: {@code evidence <id>} or {@code fact <id>}. */
    public String written() {
        return evidence == null ? "fact " + fact.value() : "evidence " + evidence.value();
    }
}
