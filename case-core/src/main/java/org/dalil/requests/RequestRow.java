package org.dalil.requests;

import java.time.Instant;
import org.dalil.shared.LocalText;

/** One line of the list of requests. */
public record RequestRow(
        RequestId id,
        String number,
        LocalText title,
        LocalText targetName,
        String regime,
        String packVersion,
        RequestStatus status,
        String ownerName,
        Instant openedAt,
        long organisations,
        long individuals) {

    public RequestStage stage() {
        return status.stage();
    }
}
