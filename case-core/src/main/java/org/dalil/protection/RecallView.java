package org.dalil.protection;

import java.time.Instant;
import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.requests.RequestId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that has to be called back, or was.
 *
 * @param requestNumber of the request whose dossier it is
 * @param dossier as printed: {@code v0.2}
 * @param item number of the item that may not be used any longer
 * @param person by whose consent, as the case calls her
 * @param done what was done; null while it is open
 */
public record RecallView(
        UUID id,
        RequestId request,
        String requestNumber,
        String dossier,
        String item,
        PartyId party,
        LocalText person,
        RecallTask.Cause cause,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String done) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
