package org.dalil.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainKeyFileTest {

    private static final String SEAL = "a".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void a_key_is_made_once_and_found_again() {
        ChainKey made = file().forTrailEndingAt(7, SEAL);
        assertEquals(made.written(), file().forTrailEndingAt(9, SEAL).written());
        assertTrue(made.written().contains("after 7 " + SEAL));
    }

    @Test
    void two_installations_have_two_keys() {
        ChainKey one = file().forTrailEndingAt(0, SEAL);
        ChainKey other = new ChainKeyFile(folder.resolve("other.key")).forTrailEndingAt(0, SEAL);
        assertNotEquals(one.signatureOfEntry(SEAL), other.signatureOfEntry(SEAL));
    }

    @Test
    void nobody_else_may_read_it() throws IOException {
        file().forTrailEndingAt(0, SEAL);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("audit.key"))));
        }
    }

    @Test
    void a_file_with_something_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("audit.key"), "not a key");
        assertThrows(IllegalStateException.class, () -> file().forTrailEndingAt(0, SEAL));
    }

    private ChainKeyFile file() {
        return new ChainKeyFile(folder.resolve("audit.key"));
    }
}
