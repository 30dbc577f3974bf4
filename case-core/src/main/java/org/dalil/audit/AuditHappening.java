package org.dalil.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.sealing.Finding;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens to the trail itself: it is taken along, or looked through. */
public sealed interface AuditHappening extends Happening {

    AccountId actor();

    @Override
    default UUID by() {
        return actor().value();
    }

    @Override
    default @Nullable UUID about() {
        return null;
    }

    @Override
    default @Nullable UUID caseId() {
        return null;
    }

    /** In which form entries leave the house. */
    enum Format {
        CSV,
        JSON_LINES,
        ANCHOR
    }

    /** @param caseId null when the trail of the whole installation was taken */
    record Exported(@Nullable UUID caseId, Format format, AccountId actor, Instant at) implements AuditHappening {
        @Override
        public String what() {
            return "HISTORY_EXPORTED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("format", format.name());
        }
    }

    /** @param how null when nothing was found */
    record Verified(Finding.@Nullable Tampering how, long number, AccountId actor, Instant at)
            implements AuditHappening {
        @Override
        public String what() {
            return "HISTORY_VERIFIED";
        }

        @Override
        public Map<String, String> details() {
            return how == null
                    ? Map.of("result", "INTACT")
                    : Map.of("result", how.name(), "entry", String.valueOf(number));
        }
    }
}
