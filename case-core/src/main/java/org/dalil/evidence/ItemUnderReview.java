package org.dalil.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.custody.CapturedBy;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * An item as those see it who decide about it.
 *
 * @param files the fingerprints of its files, the first one first
 * @param revision how many revisions there are of what is said of it, and of how it came to be
 * @param collector who added it; null where the program brought it along
 * @param changer who saved last what is said of it; null where nobody did
 * @param keepers who brought its files in
 * @param issuers the parties behind it, after their mergers
 * @param captured by whom, as its chain of custody tells
 */
public record ItemUnderReview(
        EvidenceId id,
        CaseId caseId,
        String number,
        EvidenceStatus status,
        List<Digest> files,
        int revision,
        @Nullable AccountId collector,
        @Nullable AccountId changer,
        Set<AccountId> keepers,
        Set<PartyId> issuers,
        CapturedBy captured) {

    public ItemUnderReview {
        files = List.copyOf(files);
        keepers = Set.copyOf(keepers);
        issuers = Set.copyOf(issuers);
    }

    /** Whether she, or one of the parties for which she works, captured it. */
    public boolean wasCapturedBy(AccountId account, String name, Set<PartyId> employers) {
        return captured.is(account, name, employers);
    }

    public boolean inHand() {
        return !files.isEmpty();
    }

    /** Of all its files together; that of the file where there is one. Null while there is none. */
    public @Nullable Digest fingerprint() {
        return files.size() < 2
                ? files.stream().findFirst().orElse(null)
                : Digest.of(files.stream().map(Digest::hex).collect(Collectors.joining("\n")));
    }

    /** Whether anything but a review decides what becomes of it. */
    public boolean aside() {
        return status.aside();
    }
}
