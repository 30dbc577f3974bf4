package org.dalil.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** What happens in reviews. */
public sealed interface ReviewHappening extends Happening {

    /** What was done; the names are for ever. */
    enum Act {
        SENT_TO_REVIEW,
        REVIEW_CALLED_BACK,
        REVIEW_LOST_CONSENT,
        EVIDENCE_GRADED,
        EVIDENCE_PASSAGE_MARKED,
        EVIDENCE_PASSAGE_SET_ASIDE
    }

    /** @param actor null for the program itself, which sees a consent run out */
    record Done(Act act, CaseId file, EvidenceId item, String code, @Nullable AccountId actor, Instant at)
            implements ReviewHappening {
        @Override
        public String what() {
            return act.name();
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
            return Map.of("code", code);
        }
    }

    /** Somebody was asked by name to decide. */
    record Asked(AccountId reviewer, CaseId file, EvidenceId item, String code, AccountId actor, Instant at)
            implements ReviewHappening {
        @Override
        public String what() {
            return "REVIEWER_ASKED";
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

        @Override
        public Map<String, String> details() {
            return Map.of("code", code, "to", reviewer.value().toString());
        }
    }

    /**
     * A reviewer gave her verdict.
     *
     * @param fingerprint of what she looked at
     * @param seal of all that she said: the trail seals the verdict with it
     */
    record Decided(
            Verdict.Kind kind,
            CaseId file,
            EvidenceId item,
            String code,
            Digest fingerprint,
            Digest seal,
            AccountId actor,
            Instant at)
            implements ReviewHappening {
        @Override
        public String what() {
            return "VERDICT_" + kind;
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

        @Override
        public Map<String, String> details() {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("code", code);
            details.put("fingerprint", fingerprint.hex());
            details.put("seal", seal.hex());
            return details;
        }
    }

    /**
     * All verdicts were compared with their seals.
     *
     * @param broken null when nothing was found
     */
    record Verified(VerdictFinding.@Nullable Broken broken, AccountId actor, Instant at) implements ReviewHappening {
        @Override
        public String what() {
            return "VERDICTS_VERIFIED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public @Nullable UUID about() {
            return broken == null ? null : broken.item();
        }

        @Override
        public @Nullable UUID caseId() {
            return null;
        }

        @Override
        public Map<String, String> details() {
            return broken == null
                    ? Map.of("result", "INTACT")
                    : Map.of("result", broken.how().name(), "entry", String.valueOf(broken.entry()));
        }
    }

    /** An administrator said for whom somebody works, or that she does no more. */
    record Affiliated(boolean begins, AccountId account, AccountId actor, Instant at) implements ReviewHappening {
        @Override
        public String what() {
            return begins ? "AFFILIATION_BEGUN" : "AFFILIATION_ENDED";
        }

        @Override
        public UUID by() {
            return actor.value();
        }

        @Override
        public UUID about() {
            return account.value();
        }

        @Override
        public @Nullable UUID caseId() {
            return null;
        }
    }
}
