package org.dalil.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = home.resolve("data");
    }

    @Test
    void the_password_is_made_once_and_kept() {
        String first;
        try (var data = DataFolder.open(folder, true)) {
            first = data.demoPassword().orElseThrow();
        }
        try (var data = DataFolder.open(folder, true)) {
            assertEquals(first, data.demoPassword().orElseThrow());
        }
        assertTrue(first.matches("([a-z]{4}-){4}[a-z]{4}"), first);
    }

    @Test
    void what_was_committed_is_on_the_disk_at_once() {
        try (var data = DataFolder.open(folder, true)) {
            assertTrue(data.databaseUrl().contains(";WRITE_DELAY=0"), data.databaseUrl());
            assertTrue(data.databaseUrl().contains(";LOCK_TIMEOUT=30000"), data.databaseUrl());
        }
    }

    @Test
    void a_folder_that_was_begun_without_the_demo_never_gets_it() {
        DataFolder.open(folder, false).close();
        try (var data = DataFolder.open(folder, true)) {
            assertTrue(data.demoPassword().isEmpty());
        }
        assertFalse(Files.exists(folder.resolve("demo-password")));
    }

    @Test
    void a_folder_with_the_demo_does_not_become_one_without() {
        DataFolder.open(folder, true).close();
        var refused = assertThrows(Obstacle.class, () -> DataFolder.open(folder, false));
        assertEquals("obstacle.demo", refused.key());
        DataFolder.open(folder, true).close();
    }

    @Test
    void only_the_owner_may_read_the_password() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        DataFolder.open(folder, true).close();
        var permissions = Files.getPosixFilePermissions(folder.resolve("demo-password"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void a_second_dalil_on_the_same_folder_is_refused() {
        try (var data = DataFolder.open(folder, true)) {
            assertEquals("obstacle.running", refused(data.folder()));
        }
    }

    @Test
    void a_server_that_outlived_its_launcher_is_not_disturbed() throws IOException {
        var data = DataFolder.open(folder, true);
        data.remember(ProcessHandle.current());
        var remembered = Files.readString(folder.resolve("server"));
        data.close();
        Files.writeString(folder.resolve("server"), remembered);
        assertEquals("obstacle.abandoned", refused(folder));
    }

    @Test
    void what_an_earlier_server_left_in_temp_is_swept_out() throws IOException {
        var stale = folder.resolve("temp").resolve("payaramicro-rt1");
        Files.createDirectories(stale);
        Files.writeString(stale.resolve("domain.xml"), "stale");
        try (var data = DataFolder.open(folder, true)) {
            assertFalse(Files.exists(stale));
            assertTrue(Files.isDirectory(data.temp()));
        }
        assertFalse(Files.exists(folder.resolve("temp")));
    }

    @Test
    void the_log_of_the_previous_start_is_kept_beside_the_new_one() throws IOException {
        Path log;
        try (var data = DataFolder.open(folder, true)) {
            log = data.log();
            Files.writeString(log, "yesterday");
        }
        DataFolder.open(folder, true).close();
        assertFalse(Files.exists(log));
        assertEquals("yesterday", Files.readString(log.resolveSibling("dalil.previous.log")));
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(folder, "");
        assertEquals("obstacle.data", refused(folder));
    }

    private static String refused(Path folder) {
        return assertThrows(Obstacle.class, () -> DataFolder.open(folder, true)).key();
    }
}
