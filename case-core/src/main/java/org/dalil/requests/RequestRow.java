package org.dalil.requests;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.LocalText;

/**
 * One line of the list of requests, or one card of the board.
 *
 * @param moves how many it has made: see {@link Standing}
 */
public record RequestRow(
        RequestId id,
        CaseId caseId,
        String number,
        LocalText title,
        LocalText targetName,
        String regime,
        String packVersion,
        RequestStatus status,
        int moves,
        AccountId ownerId,
        String ownerName,
        Instant openedAt,
        long organisations,
        long individuals) {

    public RequestStage stage() {
        return status.stage();
    }
}
