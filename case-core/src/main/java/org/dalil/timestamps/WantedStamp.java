package org.dalil.timestamps;

import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A time stamp that an item lacks.
 *
 * @param entry the last one of the chain; null for a file
 * @param imprint the fingerprint of the file, or the seal of that entry, which is one itself
 */
public record WantedStamp(CaseId file, EvidenceId item, StampSubject subject, @Nullable Long entry, Digest imprint) {}
