package org.dalil.letters;

import java.time.Instant;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;

/**
 * A frozen letter.
 *
 * @param fingerprint of title and body in all their languages: see {@link LetterPrint}
 */
public record LetterVersion(
        UUID id,
        UUID textId,
        int number,
        LocalText title,
        LocalText body,
        Digest fingerprint,
        AccountId frozenBy,
        Instant frozenAt) {

    public boolean says(LocalText otherTitle, LocalText otherBody) {
        return fingerprint.equals(LetterPrint.of(otherTitle, otherBody));
    }
}
