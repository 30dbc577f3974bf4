package org.dalil.evidence;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The file of an item, without its bytes.
 *
 * @param fingerprint SHA-256
 * @param sha3 SHA3-512, in 128 hexadecimal digits
 * @param keeper what the person is called who brought it in; null where that was not asked
 */
public record EvidenceFileView(
        String name,
        String mediaType,
        long bytes,
        Digest fingerprint,
        String sha3,
        Instant keptAt,
        AccountId keptBy,
        @Nullable String keeper) {}
