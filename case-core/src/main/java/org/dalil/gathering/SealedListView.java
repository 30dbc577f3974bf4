package org.dalil.gathering;

import java.time.Instant;
import java.util.List;
import org.dalil.shared.Digest;

/**
 * The list of signatories as of a moment.
 *
 * @param letter the number of the version under which they stand
 * @param content as {@link ListContent} writes it, and {@code fingerprint} its SHA-256
 */
public record SealedListView(
        int number,
        int letter,
        String content,
        Digest fingerprint,
        int organisations,
        int individuals,
        Instant sealedAt) {

    /** Line by line, for whoever reads it. */
    public List<String> lines() {
        return content.lines().toList();
    }
}
