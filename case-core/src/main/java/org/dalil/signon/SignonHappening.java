package org.dalil.signon;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;

/**
 * What happens to the signatures of a text. It names nobody.
 *
 * @param thing the text, or the signature
 * @param count how many signatures it was
 */
public record SignonHappening(Act act, CaseId file, UUID thing, int count, AccountId actor, Instant at)
        implements Happening {

    /** What was done; the names are for ever, they stand in the trail. */
    public enum Act {
        SIGNED_TEXT_ADDED,
        SIGNED_TEXT_CHANGED,
        SIGNATURES_PASTED,
        SIGNATORY_CHANGED,
        SIGNATORIES_ORDERED,
        SIGNATURES_WITHDRAWN
    }

    @Override
    public String what() {
        return act.name();
    }

    @Override
    public UUID by() {
        return actor.value();
    }

    @Override
    public UUID about() {
        return thing;
    }

    @Override
    public UUID caseId() {
        return file.value();
    }

    @Override
    public Map<String, String> details() {
        return count == 0 ? Map.of() : Map.of("count", String.valueOf(count));
    }
}
