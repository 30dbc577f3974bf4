package org.dalil.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file on its way.
 *
 * @param there how many bytes of it have come
 * @param keptUntil when what has come is given up
 */
public record UploadView(UUID id, String name, long bytes, long there, Instant keptUntil) {

    public long percent() {
        return 100 * there / bytes;
    }
}
