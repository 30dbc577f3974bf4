package org.dalil.timestamps;

import java.time.Instant;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A time stamp as it is shown.
 *
 * @param entry the last one of the chain that it is about; null for a file
 * @param stampedAt when the authority says it was
 * @param answer as it came: a {@code .tsr} file
 * @param fault what speaks against it now; null where it holds
 */
public record TimeStampView(
        UUID id,
        StampSubject subject,
        @Nullable Long entry,
        Digest imprint,
        Instant stampedAt,
        String authority,
        String serial,
        String policy,
        Instant askedAt,
        byte[] answer,
        @Nullable TokenFault fault) {

    public boolean isGood() {
        return fault == null;
    }
}
