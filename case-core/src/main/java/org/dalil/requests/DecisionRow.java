package org.dalil.requests;

import java.time.Instant;
import org.dalil.shared.LocalText;

/** A request that was decided, in one line. */
public record DecisionRow(
        RequestId id, String number, LocalText title, String regime, RequestStatus status, Instant at) {

    public DecisionRow {
        title = LocalText.orEmpty(title);
    }
}
