package org.dalil.sending;

import java.time.LocalDate;
import java.util.Objects;
import org.dalil.requests.Redaction;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An office that is written to.
 *
 * @param addressee id in the regime packs
 * @param country where the addressee is one office in each of several States; else null
 * @param verifiedOn null while nobody verified the address
 */
public record ContactView(
        ContactId id,
        String addressee,
        @Nullable String country,
        LocalText office,
        @Nullable String holder,
        @Nullable LocalDate holderSince,
        Channel channel,
        @Nullable String address,
        Language language,
        Redaction redaction,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedHow,
        boolean retired) {

    public boolean verified() {
        return verifiedOn != null && address != null;
    }

    String reachedAt() {
        return Objects.requireNonNull(address);
    }

    LocalDate knownSince() {
        return Objects.requireNonNull(verifiedOn);
    }
}
