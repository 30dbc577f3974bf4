package org.dalil.regimes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody saw the text that an entry of a pack rests on; when, how, and what exactly was seen. */
public record Verification(
        @TermOf("verification_status") String status,
        @Nullable LocalDate checkedOn,
        @TermOf("verification_by") @Nullable String checkedBy,
        @Nullable String source,
        @Nullable String note) {

    /** True only if all of it was seen: what was seen in part, or is known without a text, is still for a lawyer. */
    public boolean isConfirmed() {
        return status.equals("confirmed");
    }
}
