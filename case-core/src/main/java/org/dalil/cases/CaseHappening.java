package org.dalil.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.shared.Happening;

/** What happens to cases. */
public sealed interface CaseHappening extends Happening {

    CaseId file();

    /** Who did it. */
    AccountId actor();

    @Override
    default UUID by() {
        return actor().value();
    }

    @Override
    default UUID caseId() {
        return file().value();
    }

    record Opened(CaseId file, AccountId actor, Instant at) implements CaseHappening {
        @Override
        public String what() {
            return "CASE_OPENED";
        }

        @Override
        public UUID about() {
            return file.value();
        }
    }

    /** Something was written into a case, or into something that lies in it. */
    record Written(Act act, CaseId file, UUID thing, String code, AccountId actor, Instant at)
            implements CaseHappening {
        @Override
        public String what() {
            return act.name();
        }

        @Override
        public UUID about() {
            return thing;
        }

        @Override
        public Map<String, String> details() {
            return code.isEmpty() ? Map.of() : Map.of("code", code);
        }
    }

    /** Somebody came to a case, went, or works on it as something else. */
    record Staffed(Move move, CaseId file, AccountId member, Role role, AccountId actor, Instant at)
            implements CaseHappening {
        @Override
        public String what() {
            return move.name();
        }

        @Override
        public UUID about() {
            return member.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("role", role.name());
        }
    }

    /** Somebody was shown what is restricted. */
    record RestrictedRead(CaseId file, UUID thing, Tlp label, AccountId actor, Instant at) implements CaseHappening {
        @Override
        public String what() {
            return "RESTRICTED_READ";
        }

        @Override
        public UUID about() {
            return thing;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tlp", label.label());
        }
    }

    /** Somebody said whether the target may be shown it; why is not told. */
    record DisclosureDecided(
            CaseId file, UUID thing, String code, Disclosure.Answer answer, AccountId actor, Instant at)
            implements CaseHappening {
        @Override
        public String what() {
            return "DISCLOSURE_DECIDED";
        }

        @Override
        public UUID about() {
            return thing;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("code", code, "disclosable", answer.name());
        }
    }

    /** What became of a member; the names are for ever. */
    enum Move {
        MEMBER_ADMITTED,
        MEMBER_ROLE_CHANGED,
        MEMBER_REMOVED,
        /** She left, and somebody else took over what she answered for. */
        MEMBER_SUCCEEDED
    }

    /** What was written; the names are for ever, they stand in the trail. */
    enum Act {
        CASE_CHANGED,
        DOCUMENT_ADDED,
        DOCUMENT_CHANGED,
        DOCUMENT_SET_ASIDE,
        PASSAGE_MARKED,
        PASSAGE_SET_ASIDE,
        MARK_UNDONE,
        DISCREPANCY_ADDED,
        DISCREPANCY_CHANGED,
        DISCREPANCY_REMOVED,
        LETTER_LOGGED,
        LETTER_CHANGED,
        RESULT_NOTED,
        RESULT_CHANGED,
        FACT_ADDED,
        FACT_CHANGED,
        ROLE_GIVEN,
        ROLE_CHANGED,
        ROLE_TAKEN,
        FACT_REMOVED,
        ASK_ADDED,
        ASK_CHANGED,
        ASK_REMOVED,
        CITATION_ADDED,
        CITATION_CHANGED,
        CITATION_REMOVED,
        POSITION_ADDED,
        POSITION_CHANGED,
        POSITION_REMOVED,
        EVIDENCE_ADDED,
        EVIDENCE_CHANGED,
        EVIDENCE_REMOVED,
        /** The list of items was taken as a file. */
        EVIDENCE_LISTED,
        /** Somebody wrote down how an item came to be. */
        ORIGIN_WRITTEN,
        /** A file was taken in. */
        FILE_KEPT,
        /** A file was handed out. */
        FILE_TAKEN
    }
}
