package org.dalil.feed;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/** Somebody made an address for her calendar, or took it back. */
public record FeedHappening(Act act, AccountId account, Instant at) implements Happening {

    /** What was done; the names are for ever, they stand in the trail. */
    public enum Act {
        CALENDAR_OPENED,
        CALENDAR_CLOSED
    }

    @Override
    public String what() {
        return act.name();
    }

    @Override
    public UUID by() {
        return account.value();
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
