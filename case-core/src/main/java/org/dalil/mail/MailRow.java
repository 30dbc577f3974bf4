package org.dalil.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, for who runs the installation: not to whom, not what.
 *
 * @param turn when it is tried next, or ended
 * @param trouble why it did not leave; null where nothing was wrong
 * @param answer the number that the server answered; null where it did not
 */
public record MailRow(
        UUID id,
        MailKind kind,
        MailState state,
        Instant queuedAt,
        Instant turn,
        int attempts,
        @Nullable MailTrouble trouble,
        @Nullable Integer answer) {}
