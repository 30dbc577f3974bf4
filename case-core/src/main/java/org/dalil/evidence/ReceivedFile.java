package org.dalil.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dalil.shared.Digest;

/** A file that has arrived as a whole and belongs to nothing yet. Closing it removes what nobody has kept. */
public record ReceivedFile(Path part, Digest fingerprint, long bytes) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
