package org.dalil.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.custody.CustodyAct;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A file that the store holds, as a round comes by.
 *
 * @param position among the files of the item
 * @param last what was written last into the chain of its item
 * @param verified when the chain last said that these bytes are what they were
 */
public record HeldFile(
        UUID id,
        CaseId caseId,
        EvidenceId itemId,
        int position,
        Digest fingerprint,
        long bytes,
        EvidenceStatus status,
        @Nullable CustodyAct last,
        @Nullable Instant verified) {

    /** Less than a day, so that a round that begins a little earlier than yesterday's counts. */
    private static final Duration A_DAY = Duration.ofHours(20);

    private static final Duration A_MONTH = Duration.ofDays(30);

    boolean isQuarantined() {
        return status == EvidenceStatus.QUARANTINED;
    }

    /**
     * Whether its chain says again that it is what it was: after something happened to it, at most once a day; else once
     * a month. The round itself tells for every day that all files were looked at.
     */
    boolean isToBeNoted(Instant now) {
        if (verified == null) {
            return true;
        }
        Duration ago = Duration.between(verified, now);
        return ago.compareTo(last == CustodyAct.RE_VERIFIED ? A_MONTH : A_DAY) > 0;
    }
}
