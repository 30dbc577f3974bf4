package org.dalil.clocks;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** Somebody corrected a day of a calendar, or took that back. */
public record CalendarHappening(Act act, UUID correction, AccountId actor, Instant at) implements Happening {

    /** What was done; the names are for ever, they stand in the trail. */
    public enum Act {
        HOLIDAY_CORRECTED,
        HOLIDAY_CORRECTION_TAKEN_BACK
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
        return correction;
    }

    @Override
    public @Nullable UUID caseId() {
        return null;
    }
}
