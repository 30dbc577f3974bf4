package org.dalil.evidence;

import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.custody.CapturedBy;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * An item as those see it who decide about it.
 *
 * @param fingerprint of its file; null while there is none
 * @param revision how many revisions there are of what is said of it, and of how it came to be
 * @param collector who added it; null where the program brought it along
 * @param changer who saved last what is said of it; null where nobody did
 * @param keeper who brought its file in; null while there is none
 * @param issuers the parties behind it, after their mergers
 * @param captured by whom, as its chain of custody tells
 */
public record ItemUnderReview(
        EvidenceId id,
        CaseId caseId,
        String number,
        EvidenceStatus status,
        @Nullable Digest fingerprint,
        int revision,
        @Nullable AccountId collector,
        @Nullable AccountId changer,
        @Nullable AccountId keeper,
        Set<PartyId> issuers,
        CapturedBy captured) {

    public ItemUnderReview {
        issuers = Set.copyOf(issuers);
    }

    /** Whether she, or one of the parties for which she works, captured it. */
    public boolean wasCapturedBy(AccountId account, String name, Set<PartyId> employers) {
        return captured.is(account, name, employers);
    }

    public boolean inHand() {
        return fingerprint != null;
    }

    /** Whether anything but a review decides what becomes of it. */
    public boolean aside() {
        return status.aside();
    }
}
