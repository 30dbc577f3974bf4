package org.dalil.redaction;

import java.time.Instant;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;

/**
 * What was covered in a copy.
 *
 * @param position which file of the original, from 1
 * @param before SHA-256 of the file of which the copy was made
 * @param after SHA-256 of the copy
 * @param covered SHA-256 of what was covered, as it is written
 */
public record RedactionView(
        EvidenceId copy,
        EvidenceId original,
        int position,
        Digest before,
        Digest after,
        Digest covered,
        Boxes boxes,
        Instant madeAt) {}
