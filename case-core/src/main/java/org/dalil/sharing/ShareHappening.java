package org.dalil.sharing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;

/** What happens to things that are shown to experts. */
public sealed interface ShareHappening extends Happening {

    CaseId ofCase();

    AccountId actor();

    @Override
    default UUID by() {
        return actor().value();
    }

    @Override
    default UUID caseId() {
        return ofCase().value();
    }

    record Shared(
            ShareId share, CaseId ofCase, AccountId expert, int things, Instant until, AccountId actor, Instant at)
            implements ShareHappening {
        @Override
        public String what() {
            return "THINGS_SHOWN";
        }

        @Override
        public UUID about() {
            return share.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of(
                    "to", expert.value().toString(), "things", Integer.toString(things), "until", until.toString());
        }
    }

    record Ended(ShareId share, CaseId ofCase, AccountId actor, Instant at) implements ShareHappening {
        @Override
        public String what() {
            return "SHOWING_ENDED";
        }

        @Override
        public UUID about() {
            return share.value();
        }
    }

    record Passed(ShareId share, CaseId ofCase, AccountId to, AccountId actor, Instant at) implements ShareHappening {
        @Override
        public String what() {
            return "SHOWING_PASSED";
        }

        @Override
        public UUID about() {
            return share.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("to", to.value().toString());
        }
    }

    /** An expert saw what there is for her: titles, and maybe the title of the case. */
    record Listed(ShareId share, CaseId ofCase, AccountId actor, Instant at) implements ShareHappening {
        @Override
        public String what() {
            return "SHOWN_LIST_READ";
        }

        @Override
        public UUID about() {
            return share.value();
        }
    }

    /** An expert read one thing. */
    record Read(Shown shown, CaseId ofCase, AccountId actor, Instant at) implements ShareHappening {
        @Override
        public String what() {
            return "SHOWN_THING_READ";
        }

        @Override
        public UUID about() {
            return shown.thing();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("kind", shown.kind().name());
        }
    }

    /** An expert took the file of an item along. */
    record Taken(Shown shown, CaseId ofCase, AccountId actor, Instant at) implements ShareHappening {
        @Override
        public String what() {
            return "SHOWN_FILE_TAKEN";
        }

        @Override
        public UUID about() {
            return shown.thing();
        }
    }
}
