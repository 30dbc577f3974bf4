package org.dalil.protection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;

/** What happens to protected people. Carries the number by which the case calls somebody, and never her name. */
public sealed interface ProtectionHappening extends Happening {

    CaseId file();

    IdentityId identity();

    String code();

    AccountId actor();

    @Override
    default UUID by() {
        return actor().value();
    }

    @Override
    default UUID about() {
        return identity().value();
    }

    @Override
    default UUID caseId() {
        return file().value();
    }

    /** What was done; the names are for ever, they stand in the trail. */
    enum Act {
        IDENTITY_PROTECTED,
        /** What is known of who she is was written anew. */
        IDENTITY_CHANGED,
        /** She got another pseudonym. */
        IDENTITY_RENAMED,
        IDENTITY_LIFTED,
        /** The key was destroyed: nobody can ever tell who she is. */
        IDENTITY_DESTROYED
    }

    record Done(Act act, CaseId file, IdentityId identity, String code, AccountId actor, Instant at)
            implements ProtectionHappening {
        @Override
        public String what() {
            return act.name();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code);
        }
    }

    record Granted(
            CaseId file, IdentityId identity, String code, AccountId to, Instant until, AccountId actor, Instant at)
            implements ProtectionHappening {
        @Override
        public String what() {
            return "IDENTITY_GRANTED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code, "to", to.value().toString(), "until", until.toString());
        }
    }

    record GrantEnded(CaseId file, IdentityId identity, String code, AccountId to, AccountId actor, Instant at)
            implements ProtectionHappening {
        @Override
        public String what() {
            return "IDENTITY_GRANT_ENDED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code, "to", to.value().toString());
        }
    }

    /** @param look under whose id the words of the reason are kept, sealed */
    record Seen(
            CaseId file,
            IdentityId identity,
            String code,
            IdentityLook.Cause cause,
            UUID look,
            AccountId actor,
            Instant at)
            implements ProtectionHappening {
        @Override
        public String what() {
            return "IDENTITY_SEEN";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code, "reason", cause.name(), "look", look.toString());
        }
    }

    /** Somebody asked for a name who was not granted it. */
    record Refused(CaseId file, IdentityId identity, String code, AccountId actor, Instant at)
            implements ProtectionHappening {
        @Override
        public String what() {
            return "IDENTITY_REFUSED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code);
        }
    }
}
