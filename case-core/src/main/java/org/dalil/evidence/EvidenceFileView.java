package org.dalil.evidence;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Digest;

/** The file of an item, without its bytes. */
public record EvidenceFileView(
        String name, String mediaType, long bytes, Digest fingerprint, Instant keptAt, AccountId keptBy) {}
