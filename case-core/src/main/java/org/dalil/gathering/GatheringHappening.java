package org.dalil.gathering;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What happens while signatures are gathered. It names nobody.
 *
 * @param thing the text, or the invitation
 * @param count how many it was about; 0 where nothing is counted
 * @param actor null for a guest, who has no account
 */
public record GatheringHappening(Act act, CaseId file, UUID thing, int count, @Nullable AccountId actor, Instant at)
        implements Happening {

    /** What was done; the names are for ever, they stand in the trail. */
    public enum Act {
        SIGN_ON_OPENED,
        SIGN_ON_CLOSED,
        LETTER_REPLACED,
        SIGNATORIES_INVITED,
        SIGNATORY_REMINDED,
        INVITATION_REVOKED,
        GUEST_SIGNED,
        GUEST_CORRECTED,
        GUEST_DECLINED,
        GUEST_WITHDREW,
        GUEST_CONFIRMED,
        LIST_SEALED
    }

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
