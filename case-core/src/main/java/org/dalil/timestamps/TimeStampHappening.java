package org.dalil.timestamps;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens around time stamps; that there is one stands in the chain of its item. */
public sealed interface TimeStampHappening extends Happening {

    /**
     * None came, or none that counts.
     *
     * @param actor null where the clock asked
     */
    record Failed(
            TokenFault fault, StampSubject subject, CaseId file, EvidenceId item, @Nullable AccountId actor, Instant at)
            implements TimeStampHappening {
        @Override
        public String what() {
            return "TIME_STAMP_FAILED";
        }

        @Override
        public @Nullable UUID by() {
            return actor == null ? null : actor.value();
        }

        @Override
        public UUID about() {
            return item.value();
        }

        @Override
        public UUID caseId() {
            return file.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("fault", fault.name(), "subject", subject.name());
        }
    }
}
