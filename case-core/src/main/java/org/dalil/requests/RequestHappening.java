package org.dalil.requests;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;

/** What happens to requests. */
public sealed interface RequestHappening extends Happening {

    RequestId request();

    CaseId ofCase();

    AccountId actor();

    @Override
    default UUID about() {
        return request().value();
    }

    @Override
    default UUID caseId() {
        return ofCase().value();
    }

    @Override
    default UUID by() {
        return actor().value();
    }

    record Opened(RequestId request, CaseId ofCase, AccountId actor, Instant at) implements RequestHappening {
        @Override
        public String what() {
            return "REQUEST_OPENED";
        }
    }

    record Moved(
            RequestId request,
            CaseId ofCase,
            Move move,
            RequestStatus from,
            RequestStatus to,
            AccountId actor,
            Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "REQUEST_MOVED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("move", move.name(), "from", from.name(), "to", to.name());
        }
    }

    record Passed(RequestId request, CaseId ofCase, AccountId to, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "REQUEST_PASSED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("to", to.value().toString());
        }
    }

    record PackChanged(
            RequestId request, CaseId ofCase, String packBefore, String packAfter, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "REQUEST_PACK_CHANGED";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("from", packBefore, "to", packAfter);
        }
    }

    record DossierBuilt(RequestId request, CaseId ofCase, int version, Digest fingerprint, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "DOSSIER_BUILT";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("version", "v0." + version, "fingerprint", fingerprint.hex());
        }
    }

    record DossierTaken(RequestId request, CaseId ofCase, int version, String language, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "DOSSIER_TAKEN";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("version", "v0." + version, "language", language);
        }
    }

    /** A file was taken that is no PDF in one language. */
    record DossierFileTaken(RequestId request, CaseId ofCase, int version, String madeFile, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return "DOSSIER_TAKEN";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("version", "v0." + version, "file", madeFile);
        }
    }

    /** Something was written into a request. */
    record Drafted(Act act, RequestId request, CaseId ofCase, String code, AccountId actor, Instant at)
            implements RequestHappening {
        @Override
        public String what() {
            return act.name();
        }

        @Override
        public Map<String, String> details() {
            return code.isEmpty() ? Map.of() : Map.of("code", code);
        }
    }

    /** What was written; the names are for ever, they stand in the trail. */
    enum Act {
        REQUEST_CHANGED,
        GROUND_PLEADED,
        GROUND_CHANGED,
        GROUND_MOVED,
        GROUND_DROPPED,
        PROOF_OFFERED,
        PROOF_TAKEN_OVER,
        PROOF_CHANGED,
        PROOF_DROPPED,
        CLAIM_MADE,
        CLAIM_CHANGED,
        CLAIM_DROPPED,
        COUNTER_EVIDENCE_PUT,
        COUNTER_EVIDENCE_ANSWERED,
        COUNTER_EVIDENCE_DROPPED,
        COUNTER_ANSWER_APPROVED,
        COUNTER_EVIDENCE_SEARCHED,
        NEEDS_SET,
        PARAGRAPH_WRITTEN,
        PARAGRAPH_CHANGED,
        PARAGRAPH_MOVED,
        PARAGRAPH_DROPPED
    }
}
