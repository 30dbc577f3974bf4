package org.dalil.regimes;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be shown, or may be pleaded, under a regime.
 *
 * @param needs null where its group says how much it needs, or the pack
 */
public record Criterion(
        String id,
        @Nullable Needs needs,
        String citation,
        LocalText text,
        String group,
        boolean required,
        @Nullable CriterionPattern appliesTo,
        @Nullable LocalText evidenceHint,
        @TermOf("fr_status") String frStatus,
        @Nullable String frSource,
        Verification verification) {

    /** False as long as a lawyer still has to look at the wording or the citation. */
    public boolean isVerified() {
        return verification.isConfirmed();
    }
}
