package org.dalil.cases;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Happening;

/** What happens to cases. */
public sealed interface CaseHappening extends Happening {

    record Opened(CaseId file, AccountId actor, Instant at) implements CaseHappening {
        @Override
        public String what() {
            return "CASE_OPENED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public UUID about() {
            return file.value();
        }

        @Override
        public UUID caseId() {
            return file.value();
        }
    }
}
