package org.dalil.sending;

import java.time.Instant;
import org.dalil.shared.Digest;

/** What shows that something was sent. */
public record ProofView(SendingProofId id, String name, long bytes, Digest fingerprint, Instant keptAt) {}
