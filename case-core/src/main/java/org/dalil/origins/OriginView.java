package org.dalil.origins;

import java.util.UUID;
import org.dalil.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * How an item came to be.
 *
 * @param number of the item
 * @param captured in UTC, as people write it
 */
public record OriginView(
        UUID id,
        EvidenceId itemId,
        String number,
        @Nullable String maker,
        boolean certified,
        @Nullable String address,
        @Nullable String archived,
        @Nullable String captured,
        @Nullable String tool,
        @Nullable String collector) {

    public boolean isCapture() {
        return address != null || archived != null || captured != null || tool != null || collector != null;
    }
}
