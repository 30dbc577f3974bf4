package org.dalil.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens to the bytes of evidence. */
public sealed interface EvidenceHappening extends Happening {

    /** They are not what they were; nobody may rely on the item. */
    record Quarantined(CaseId file, EvidenceId item, Fault fault, Instant at) implements EvidenceHappening {
        @Override
        public String what() {
            return "EVIDENCE_QUARANTINED";
        }

        @Override
        public @Nullable UUID by() {
            return null;
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
            return Map.of("reason", fault.name());
        }
    }

    /** They are what they were again, and somebody answers for it. */
    record Released(CaseId file, EvidenceId item, AccountId actor, Instant at) implements EvidenceHappening {
        @Override
        public String what() {
            return "EVIDENCE_RELEASED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public UUID about() {
            return item.value();
        }

        @Override
        public UUID caseId() {
            return file.value();
        }
    }

    /** All stored files were hashed again. */
    record StoreChecked(long files, long faults, Instant at) implements EvidenceHappening {
        @Override
        public String what() {
            return "STORE_CHECKED";
        }

        @Override
        public @Nullable UUID by() {
            return null;
        }

        @Override
        public @Nullable UUID about() {
            return null;
        }

        @Override
        public @Nullable UUID caseId() {
            return null;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("count", String.valueOf(files), "faults", String.valueOf(faults));
        }
    }
}
