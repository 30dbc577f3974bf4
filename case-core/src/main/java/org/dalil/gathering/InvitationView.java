package org.dalil.gathering;

import java.time.Instant;
import java.util.UUID;
import org.dalil.mail.MailState;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.jspecify.annotations.Nullable;

/**
 * An invitation, for people of the house.
 *
 * @param answer what was answered last; null where nothing was
 * @param mail how the last mail about it stands; null where none was sent
 */
public record InvitationView(
        UUID id,
        Signature.Kind kind,
        LocalText name,
        @Nullable String contact,
        Language language,
        Invitation.State state,
        Instant invitedAt,
        @Nullable Instant openedAt,
        @Nullable Instant remindedAt,
        @Nullable Answer answer,
        @Nullable MailState mail) {

    public boolean waiting() {
        return state == Invitation.State.INVITED || state == Invitation.State.OPENED;
    }
}
