package org.dalil.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyFileTest {

    private static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final byte[] SECRET = "a secret of twenty b".getBytes(StandardCharsets.UTF_8);
    private static final int FEW_ROUNDS = 10;

    @TempDir
    Path folder;

    @Test
    void a_passphrase_seals_the_keys_and_opens_them_after_a_restart() throws IOException {
        String sealed = new Safe(with("a whole sentence")).seal(SECRET, OWNER);
        assertTrue(KeySeal.isOn(Files.readString(place())));
        assertArrayEquals(SECRET, new Safe(with("a whole sentence")).open(sealed, OWNER));
        assertThrows(IllegalStateException.class, () -> new Safe(with("another sentence")).open(sealed, OWNER));
        assertThrows(IllegalStateException.class, () -> new Safe(new KeyFile(place())).open(sealed, OWNER));
        Files.writeString(place(), Files.readString(place()).replace(" 10 ", " 11 "));
        assertThrows(IllegalStateException.class, () -> new Safe(with("a whole sentence")).open(sealed, OWNER));
    }

    @Test
    void keys_that_were_there_are_sealed_as_soon_as_there_is_a_passphrase() throws IOException {
        String sealed = new Safe(new KeyFile(place())).seal(SECRET, OWNER);
        assertFalse(KeySeal.isOn(Files.readString(place())));
        assertArrayEquals(SECRET, new Safe(with("a whole sentence")).open(sealed, OWNER));
        assertTrue(KeySeal.isOn(Files.readString(place())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(place())));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void the_passphrase_is_read_from_a_file_and_not_too_short() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "a whole sentence\n");
        assertTrue(KeySeal.of(Map.of("DALIL_KEY_PASSPHRASE_FILE", words.toString()))
                .isPresent());
        assertTrue(
                KeySeal.of(Map.of("DALIL_KEY_PASSPHRASE", "a whole sentence")).isPresent());
        assertFalse(KeySeal.of(Map.of()).isPresent());
        assertThrows(IllegalStateException.class, () -> KeySeal.of(Map.of("DALIL_KEY_PASSPHRASE", "short")));
    }

    @Test
    void a_new_key_seals_and_the_old_one_opens_until_it_is_forgotten() {
        KeyFile keys = with("a whole sentence");
        String old = new Safe(keys).seal(SECRET, OWNER);
        keys.addKey();
        assertEquals(2, keys.count());
        String young = new Safe(keys).seal(SECRET, OWNER);
        assertNotEquals(old.substring(0, 6), young.substring(0, 6), "it begins with the name of its key");
        assertArrayEquals(SECRET, new Safe(keys).open(old, OWNER));
        assertTrue(old.startsWith(keys.oldMarks().get(0)));
        assertFalse(young.startsWith(keys.oldMarks().get(0)));
        keys.keepNewest();
        assertEquals(0, keys.oldMarks().size());
        assertEquals(1, keys.count());
        assertArrayEquals(SECRET, new Safe(with("a whole sentence")).open(young, OWNER));
        assertThrows(IllegalStateException.class, () -> new Safe(keys).open(old, OWNER));
    }

    private KeyFile with(String passphrase) {
        return new KeyFile(place(), new KeySeal(passphrase.toCharArray(), FEW_ROUNDS));
    }

    private Path place() {
        return folder.resolve("dalil.key");
    }
}
