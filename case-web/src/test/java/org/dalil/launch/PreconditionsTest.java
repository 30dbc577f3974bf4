package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreconditionsTest {

    private static final long MORE_THAN_ANY_DISK = Long.MAX_VALUE;

    @Test
    void a_port_is_taken_while_somebody_listens_on_it_and_free_afterwards() throws IOException {
        int port;
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = somebody.getLocalPort();
            assertEquals("obstacle.port", refused(port));
        }
        assertDoesNotThrow(() -> Preconditions.portIsFree(port));
    }

    @Test
    void a_port_is_taken_when_somebody_listens_on_all_addresses() throws IOException {
        try (var somebody = new ServerSocket(0)) {
            assertEquals("obstacle.port", refused(somebody.getLocalPort()));
        }
    }

    @Test
    void enough_space_is_no_obstacle(@TempDir Path folder) {
        assertDoesNotThrow(() -> Preconditions.enoughSpace(folder, 0));
    }

    @Test
    void too_little_space_is_one(@TempDir Path folder) {
        var obstacle = assertThrows(Obstacle.class, () -> Preconditions.enoughSpace(folder, MORE_THAN_ANY_DISK));
        assertEquals("obstacle.space", obstacle.key());
    }

    @Test
    void java_17_is_enough_and_java_11_and_8_are_not() {
        assertTrue(Start.isEnough("17"));
        assertTrue(Start.isEnough("25"));
        assertFalse(Start.isEnough("11"));
        assertFalse(Start.isEnough("1.8"));
    }

    @Test
    void an_empty_folder_is_no_build(@TempDir Path folder) {
        var obstacle = assertThrows(Obstacle.class, () -> new Build(folder).check());
        assertEquals("obstacle.not-built", obstacle.key());
    }

    private static String refused(int port) {
        return assertThrows(Obstacle.class, () -> Preconditions.portIsFree(port))
                .key();
    }
}
