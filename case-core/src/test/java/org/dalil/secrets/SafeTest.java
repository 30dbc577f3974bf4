package org.dalil.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafeTest {

    private static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final byte[] SECRET = "a secret of twenty b".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void opens_for_its_owner_what_it_sealed_also_after_a_restart() {
        String sealed = safe("keys").seal(SECRET, OWNER);
        assertArrayEquals(SECRET, safe("keys").open(sealed, OWNER));
    }

    @Test
    void opens_nothing_for_another_owner_with_other_keys_or_that_was_changed() {
        String sealed = safe("keys").seal(SECRET, OWNER);
        assertThrows(IllegalStateException.class, () -> safe("keys").open(sealed, OTHER));
        safe("other").seal(SECRET, OWNER);
        assertThrows(IllegalStateException.class, () -> safe("other").open(sealed, OWNER));
        byte[] bytes = Base64.getDecoder().decode(sealed);
        bytes[bytes.length - 1] ^= 1;
        String changed = Base64.getEncoder().encodeToString(bytes);
        assertThrows(IllegalStateException.class, () -> safe("keys").open(changed, OWNER));
    }

    @Test
    void makes_no_new_keys_to_open_what_was_sealed_with_lost_ones() {
        String sealed = safe("keys").seal(SECRET, OWNER);
        assertThrows(IllegalStateException.class, () -> safe("lost").open(sealed, OWNER));
        assertFalse(Files.exists(folder.resolve("lost")));
    }

    @Test
    void seals_the_same_secret_differently_each_time() {
        assertNotEquals(safe("keys").seal(SECRET, OWNER), safe("keys").seal(SECRET, OWNER));
    }

    @Test
    void the_keys_are_for_their_owner_only() throws IOException {
        safe("keys").seal(SECRET, OWNER);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private Safe safe(String file) {
        return new Safe(new KeyFile(folder.resolve(file)));
    }
}
