package org.dalil.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A mail left the house, or did not. It says neither to whom nor what.
 *
 * @param thing what the mail is about
 * @param actor null where nobody pressed anything
 */
public record MailHappening(
        Act act, MailKind kind, UUID thing, @Nullable CaseId file, @Nullable AccountId actor, Instant at)
        implements Happening {

    /** What became of it; the names are for ever, they stand in the trail. */
    public enum Act {
        MAIL_SENT,
        MAIL_GIVEN_UP,
        MAIL_TRIED
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
    public @Nullable UUID caseId() {
        return file == null ? null : file.value();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name());
    }
}
