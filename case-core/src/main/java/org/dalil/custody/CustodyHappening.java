package org.dalil.custody;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.sealing.Finding;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens to chains of custody. */
public sealed interface CustodyHappening extends Happening {

    /**
     * A chain became longer.
     *
     * @param act what the last entry says
     * @param number of the last entry
     * @param seal of the last entry
     */
    record Entered(CustodyAct act, CaseId file, UUID item, long number, Digest seal, @Nullable UUID by, Instant at)
            implements CustodyHappening {

        static final String WHAT = "CUSTODY_ENTERED";
        static final String ENTRY = "entry";
        static final String SEAL = "seal";

        @Override
        public String what() {
            return WHAT;
        }

        @Override
        public UUID about() {
            return item;
        }

        @Override
        public UUID caseId() {
            return file.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("act", act.name(), ENTRY, String.valueOf(number), SEAL, seal.hex());
        }
    }

    /**
     * All chains were verified.
     *
     * @param how null when nothing was found
     */
    record Verified(Finding.@Nullable Tampering how, @Nullable UUID item, long number, AccountId actor, Instant at)
            implements CustodyHappening {
        @Override
        public String what() {
            return "CUSTODY_VERIFIED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public @Nullable UUID about() {
            return item;
        }

        @Override
        public @Nullable UUID caseId() {
            return null;
        }

        @Override
        public Map<String, String> details() {
            return how == null
                    ? Map.of("result", "INTACT")
                    : Map.of("result", how.name(), Entered.ENTRY, String.valueOf(number));
        }
    }
}
