package org.dalil.requests;

import java.time.Instant;
import org.dalil.shared.LocalText;

/** A request that came to stand somewhere, in one line. */
public record DecisionRow(
        RequestId id, String number, LocalText title, String regime, RequestStatus status, Instant at) {

    public DecisionRow {
        title = LocalText.orEmpty(title);
    }

    /** Whether an authority decided; to give a request up is no decision. */
    public boolean decided() {
        return status.stage() == RequestStage.DECIDED && !status.isGivenUp();
    }
}
