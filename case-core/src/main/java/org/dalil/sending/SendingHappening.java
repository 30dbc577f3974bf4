package org.dalil.sending;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What happens around sending.
 *
 * @param file null for what belongs to no case
 * @param code a number or a fingerprint; may be empty
 */
public record SendingHappening(Act act, UUID thing, @Nullable CaseId file, String code, AccountId actor, Instant at)
        implements Happening {

    /** The names are for ever, they stand in the trail. */
    public enum Act {
        CONTACT_ADDED,
        CONTACT_CHANGED,
        PROOF_OF_SENDING_KEPT,
        PROOF_OF_SENDING_TAKEN,
        SUBMISSION_RECORDED
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
    public @Nullable UUID caseId() {
        return file == null ? null : file.value();
    }

    @Override
    public Map<String, String> details() {
        return code.isEmpty() ? Map.of() : Map.of("code", code);
    }
}
