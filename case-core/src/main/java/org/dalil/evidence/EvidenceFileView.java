package org.dalil.evidence;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;

/**
 * The file of an item, without its bytes.
 *
 * @param fingerprint SHA-256
 * @param sha3 SHA3-512, in 128 hexadecimal digits
 */
public record EvidenceFileView(
        String name, String mediaType, long bytes, Digest fingerprint, String sha3, Instant keptAt, AccountId keptBy) {}
