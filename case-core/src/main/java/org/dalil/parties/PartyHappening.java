package org.dalil.parties;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens to parties. Carries no name: who reads the trail may not know them. */
public sealed interface PartyHappening extends Happening {

    PartyId party();

    AccountId actor();

    @Override
    default UUID about() {
        return party().value();
    }

    @Override
    default UUID by() {
        return actor().value();
    }

    @Override
    default @Nullable UUID caseId() {
        return null;
    }

    record Opened(PartyId party, PartyKind kind, AccountId actor, Instant at) implements PartyHappening {
        @Override
        public String what() {
            return "PARTY_OPENED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("kind", kind.name());
        }
    }

    /** What about a party was changed. */
    enum Part {
        RECORD,
        NAMES,
        IDENTIFIERS,
        COMMON
    }

    record Changed(PartyId party, Part part, AccountId actor, Instant at) implements PartyHappening {
        @Override
        public String what() {
            return "PARTY_CHANGED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("part", part.name().toLowerCase(Locale.ROOT));
        }
    }

    record Merged(PartyId party, PartyId into, AccountId actor, Instant at) implements PartyHappening {
        @Override
        public String what() {
            return "PARTY_MERGED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("into", into.value().toString());
        }
    }

    record Parted(PartyId party, PartyId from, AccountId actor, Instant at) implements PartyHappening {
        @Override
        public String what() {
            return "PARTY_PARTED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("from", from.value().toString());
        }
    }
}
