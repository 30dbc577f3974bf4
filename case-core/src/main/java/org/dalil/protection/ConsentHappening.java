package org.dalil.protection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens to consents, and what follows. Carries no name of anybody. */
public sealed interface ConsentHappening extends Happening {

    CaseId file();

    @Nullable AccountId actor();

    @Override
    default @Nullable UUID by() {
        AccountId actor = actor();
        return actor == null ? null : actor.value();
    }

    @Override
    default UUID caseId() {
        return file().value();
    }

    /** A line was written into the ledger of a person. */
    record Recorded(
            ConsentEntry.Kind kind, CaseId file, PartyId person, Use use, int number, AccountId actor, Instant at)
            implements ConsentHappening {
        @Override
        public String what() {
            return "CONSENT_" + kind;
        }

        @Override
        public UUID about() {
            return person.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("use", use.name(), "entry", Integer.toString(number));
        }
    }

    /** What was said of a person in an item, or of what follows from a consent for an item. */
    enum Act {
        PERSON_IN_ITEM,
        PERSON_NOT_IN_ITEM,
        /** No approval of the item holds any longer. */
        CONSENT_LOST,
        CONSENT_REGAINED,
        RECALL_OPENED,
        RECALL_CLOSED
    }

    /** @param code of the item: {@code E-02} */
    record Followed(Act act, CaseId file, UUID about, String code, @Nullable AccountId actor, Instant at)
            implements ConsentHappening {
        @Override
        public String what() {
            return act.name();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code);
        }
    }
}
