package org.dalil.sending;

import java.time.LocalDate;
import org.dalil.requests.Redaction;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** To whom something was sent, as the book said it at that moment. */
public record RecipientView(
        ContactId contact,
        String addressee,
        @Nullable String country,
        LocalText office,
        @Nullable String holder,
        Channel channel,
        String address,
        Language language,
        Redaction redaction,
        LocalDate verifiedOn) {}
