package org.dalil.evidence;

import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a look at stored bytes showed.
 *
 * @param fault null where they are what they were
 * @param found the fingerprint of what is there; null where nothing could be read
 */
public record Sighting(@Nullable Fault fault, @Nullable Digest found, long bytes) {

    public boolean good() {
        return fault == null;
    }
}
