package org.dalil.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dalil.backup.BackupFailure.Reason;
import org.dalil.database.Database;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Schema;
import org.dalil.demo.DemoFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes back is what was saved: every row of every table, and every file. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupPersistenceTest {

    private static final char[] PASSPHRASE = "a sentence that nobody guesses".toCharArray();
    private static final int FEW_ROUNDS = 10;
    private static final int MORE_THAN_A_PIECE = (5 << 20) + 7;

    @Parameter
    Database database;

    @TempDir
    private Path home;

    private Path data;
    private Path file;

    @BeforeEach
    void the_demo_with_a_dossier_and_files() throws IOException, SQLException {
        DemoFixture.in(database);
        if (everyRow(address()).get("dossier_file").isEmpty()) {
            addDossier();
        }
        data = Files.createDirectory(home.resolve("data"));
        file = home.resolve("monday.dalil");
        Files.writeString(data.resolve("dalil.key"), "a key");
        Files.writeString(Files.createDirectories(data.resolve("evidence/ab")).resolve("abcd"), "bytes of evidence");
        Files.writeString(Files.createDirectories(data.resolve("log")).resolve("dalil.log"), "not kept");
        Files.writeString(data.resolve("lock"), "");
    }

    @ParameterizedTest
    @EnumSource
    void everything_comes_back(Database other) throws Exception {
        Backup.Content saved = backup().to(file, PASSPHRASE);
        Path elsewhere = home.resolve("elsewhere");
        DatabaseAddress restored = empty(other, elsewhere);
        Backup.Content back = new Restore(restored, elsewhere, owner()).from(file, PASSPHRASE, false);
        assertEquals(saved, back);
        assertTrue(saved.rows() > 1000, saved::toString);
        assertEquals(2, saved.files());
        assertEquals(everyRow(address()), everyRow(restored));
        assertEquals(Map.of("dalil.key", "a key", "evidence/ab/abcd", "bytes of evidence"), contents(elsewhere));
        assertRefusesTampering(restored);
        new Schema(restored.ofOwner(owner()).source()).bringUpToDate();
    }

    @Test
    void what_is_there_is_given_up_only_when_asked_to() throws Exception {
        backup().to(file, PASSPHRASE);
        Path elsewhere = home.resolve("elsewhere");
        DatabaseAddress restored = empty(database, elsewhere);
        Restore restore = new Restore(restored, elsewhere, owner());
        restore.from(file, PASSPHRASE, false);
        assertRefused(Reason.NOT_EMPTY, () -> restore.from(file, PASSPHRASE, false));
        Files.writeString(elsewhere.resolve("stray"), "was not saved");
        change(restored.ofOwner(owner()), "delete from request_paragraph");
        restore.from(file, PASSPHRASE, true);
        assertEquals(everyRow(address()), everyRow(restored));
        assertFalse(Files.exists(elsewhere.resolve("stray")));
    }

    @Test
    void a_backup_sees_one_moment_while_others_write() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> {
            int pairs = 0;
            while (!over.get() || pairs == 0) {
                addPair();
                pairs++;
            }
            return pairs;
        });
        backup().to(file, PASSPHRASE);
        over.set(true);
        writer.get();
        Path elsewhere = home.resolve("elsewhere");
        DatabaseAddress restored = empty(Database.H2, elsewhere);
        new Restore(restored, elsewhere, owner()).from(file, PASSPHRASE, false);
        Map<String, List<String>> rows = everyRow(restored);
        assertEquals(
                rows.get("account").stream()
                        .filter(row -> row.contains("pair-"))
                        .count(),
                rows.get("account_role").stream()
                        .filter(row -> row.contains("PAIRED"))
                        .count());
    }

    @Test
    void nobody_opens_it_with_another_passphrase() {
        backup().to(file, PASSPHRASE);
        assertRefused(Reason.WRONG_PASSPHRASE, () -> restoreElsewhere("another sentence that is as long"));
        assertFalse(Files.exists(home.resolve("elsewhere").resolve("dalil.mv.db")));
    }

    @Test
    void a_single_changed_byte_is_noticed() throws IOException {
        backup().to(file, PASSPHRASE);
        byte[] bytes = Files.readAllBytes(file);
        for (int place : new int[] {100, 5_000, 50_000, bytes.length - 1}) {
            bytes[place] ^= 1;
            Files.write(file, bytes);
            assertRefused(Reason.CHANGED, () -> restoreElsewhere(String.valueOf(PASSPHRASE)));
            bytes[place] ^= 1;
        }
    }

    @Test
    void a_missing_end_is_noticed() throws IOException {
        backup().to(file, PASSPHRASE);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {30, 70, 4_000, 1 << 20, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused(Reason.CHANGED, () -> restoreElsewhere(String.valueOf(PASSPHRASE)));
        }
    }

    @Test
    void what_is_no_backup_is_not_put_back() throws IOException {
        Files.write(file, new byte[1000]);
        assertRefused(Reason.NO_BACKUP, () -> restoreElsewhere(String.valueOf(PASSPHRASE)));
        Files.delete(file);
        assertRefused(Reason.NO_FILE, () -> restoreElsewhere(String.valueOf(PASSPHRASE)));
    }

    @Test
    void nothing_readable_and_nothing_half_is_written() throws IOException {
        Backup backup = backup();
        assertRefused(Reason.SHORT_PASSPHRASE, () -> backup.to(file, "short".toCharArray()));
        assertRefused(Reason.FILE_IN_DATA, () -> backup.to(data.resolve("inside.dalil"), PASSPHRASE));
        try (var left = Files.list(home)) {
            assertEquals(List.of(data), left.toList());
        }
        backup.to(file, PASSPHRASE);
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("tables/account"));
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertRefused(Reason.FILE_EXISTS, () -> backup.to(file, PASSPHRASE));
    }

    private Backup backup() {
        return new Backup(address(), data, FEW_ROUNDS);
    }

    private void restoreElsewhere(String passphrase) {
        Path elsewhere = home.resolve("elsewhere");
        new Restore(DatabaseAddress.of(Map.of(), elsewhere), elsewhere, Map.of())
                .from(file, passphrase.toCharArray(), false);
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(BackupFailure.class, work::run).reason());
    }

    private static void assertRefusesTampering(DatabaseAddress restored) {
        assertThrows(SQLException.class, () -> change(restored, "update passage set quote = 'forged'"));
        assertThrows(SQLException.class, () -> change(restored, "delete from case_file"));
    }

    private DatabaseAddress address() {
        return addressOf(database);
    }

    private static DatabaseAddress addressOf(Database database) {
        try (Connection connection = database.source().getConnection()) {
            String url = connection.getMetaData().getURL();
            return database == Database.H2
                    ? new DatabaseAddress(url, "", "")
                    : new DatabaseAddress(url, connection.getMetaData().getUserName(), "postgres");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private DatabaseAddress empty(Database other, Path folder) throws SQLException {
        if (other == Database.H2) {
            return DatabaseAddress.of(Map.of(), folder);
        }
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        String url = addressOf(other).url();
        try (Connection administrator = other.source().getConnection();
                var orders = administrator.createStatement()) {
            orders.execute("create role " + name + " login password 'visitor'");
            orders.execute("do $$ begin create role restorer login password 'owner';"
                    + " exception when duplicate_object then null; end $$");
            orders.execute("create database " + name + " owner restorer");
        }
        return new DatabaseAddress(url.replaceFirst("/postgres(\\?.*)?$", "/" + name), name, "visitor");
    }

    private static Map<String, String> owner() {
        return Map.of("DALIL_DB_OWNER_USER", "restorer", "DALIL_DB_OWNER_PASSWORD", "owner");
    }

    private static void change(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = address.open();
                var order = connection.createStatement()) {
            order.execute(sql);
        }
    }

    /** Read in another way than the backup reads: the database says which columns there are, so that none is lost. */
    private static Map<String, List<String>> everyRow(DatabaseAddress address) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = address.open()) {
            for (Table table : Table.allIn(connection)) {
                List<String> of = new ArrayList<>();
                try (var all = connection.createStatement();
                        var row = all.executeQuery("select * from " + table.name())) {
                    while (row.next()) {
                        of.add(everyColumn(row));
                    }
                }
                of.sort(null);
                rows.put(table.name(), of);
            }
        }
        return rows;
    }

    private static String everyColumn(ResultSet row) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        for (int number = 1; number <= row.getMetaData().getColumnCount(); number++) {
            columns.put(
                    row.getMetaData().getColumnLabel(number).toLowerCase(Locale.ROOT), readable(row.getObject(number)));
        }
        return columns.toString();
    }

    private static String readable(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(Rows.sha256().digest(bytes));
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        return value instanceof Timestamp moment ? moment.toInstant().toString() : String.valueOf(value);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (var each : DataFiles.in(folder).entrySet()) {
            contents.put(each.getKey(), Files.readString(each.getValue()));
        }
        return contents;
    }

    private void addDossier() throws SQLException {
        byte[] content = new byte[MORE_THAN_A_PIECE];
        new Random(7).nextBytes(content);
        UUID version = UUID.randomUUID();
        try (Connection connection = database.source().getConnection()) {
            try (var order = connection.prepareStatement("insert into dossier_version"
                    + " (id, request_id, number, built_at, built_by, fingerprint_hex, manifest)"
                    + " select ?, id, (select count(*) from dossier_version), opened_at, owner_id, 'x', 'manifest'"
                    + " from sanctions_request where number = 'D-2021-014/1'")) {
                order.setObject(1, version);
                order.execute();
            }
            try (var order = connection.prepareStatement("insert into dossier_file"
                    + " (id, version_id, language, pages, bytes, fingerprint_hex, content)"
                    + " values (?, ?, 'ENGLISH', 1, 1, 'x', ?)")) {
                order.setObject(1, UUID.randomUUID());
                order.setObject(2, version);
                order.setBytes(3, content);
                order.execute();
            }
        }
    }

    /** The other tests know no such role. */
    @AfterEach
    void takeThePairsAway() throws SQLException {
        try (Connection connection = database.source().getConnection();
                var order = connection.createStatement()) {
            order.execute("delete from account_role where role = 'PAIRED'");
            order.execute("delete from account where email like 'pair-%'");
        }
    }

    /** Two rows that belong together. */
    private void addPair() {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try (var order = connection.createStatement()) {
                order.execute(
                        "insert into account (id, version, email, name, password_hash, language, locked) values ('" + id
                                + "', 0, 'pair-" + id + "', 'x', 'x', 'ENGLISH', true)");
                order.execute("insert into account_role values ('" + id + "', 'PAIRED')");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
