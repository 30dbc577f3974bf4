package org.dalil.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dalil.backup.Backup.Content;
import org.dalil.backup.BackupFailure.Reason;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Schema;

/**
 * Puts a backup back. First the whole file is read and its seal checked; then tables and files are made beside those in
 * use; then they are read again and compared with what was saved. Only then do they take their place, so that nothing
 * is lost by a restore that fails.
 */
public final class Restore {

    private static final String PREPARED = "restoring";
    private static final String REPLACED = "replaced";

    private final Path data;
    private final Target target;

    /** @param environment names the owner of the tables, where that is somebody else */
    public Restore(DatabaseAddress address, Path data, Map<String, String> environment) {
        this.data = data;
        target = address.isPostgresql()
                ? new PostgresqlTarget(address.ofOwner(environment), address.user())
                : new H2Target(data, data.resolve(PREPARED));
    }

    /**
     * @param replace whether what is there now shall be given up
     * @throws BackupFailure when it was not put back
     */
    public Content from(Path file, char[] passphrase, boolean replace) {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure(Reason.NO_FILE, file.toString());
        }
        checkSeal(file, passphrase);
        try {
            refuseWhatIsThere(replace);
            remove(data.resolve(PREPARED));
            createFolder(data.resolve(PREPARED));
            try {
                Content content = fill(file, passphrase);
                target.putInPlace();
                moveFiles();
                return content;
            } catch (IOException | SQLException | RuntimeException e) {
                target.abandon();
                throw e;
            } finally {
                remove(data.resolve(PREPARED));
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailure(Reason.BROKEN_OFF, e);
        }
    }

    private static void checkSeal(Path file, char[] passphrase) {
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream unsealed = Seal.off(plain, passphrase)) {
            unsealed.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new BackupFailure(Reason.CHANGED, e);
        }
    }

    private void refuseWhatIsThere(boolean replace) throws IOException, SQLException {
        if (target.isInUse()) {
            throw new BackupFailure(Reason.RUNNING, data.toString());
        }
        boolean empty = target.isEmpty() && DataFiles.children(data).isEmpty();
        if (!empty && !replace) {
            throw new BackupFailure(Reason.NOT_EMPTY, data.toString());
        }
    }

    private Content fill(Path file, char[] passphrase) throws IOException, SQLException {
        DatabaseAddress prepared = target.prepare();
        Map<String, String> found = new TreeMap<>();
        Map<String, String> expected;
        long bytes = 0;
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream unsealed = Seal.off(plain, passphrase);
                ZipInputStream zip = new ZipInputStream(unsealed);
                Connection connection = opened(prepared, zip)) {
            connection.setAutoCommit(false);
            target.loosen(connection);
            Map<String, Table> tables =
                    Table.allIn(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
            ZipEntry entry = next(zip);
            while (!entry.getName().equals(Backup.SUMS)) {
                String name = entry.getName();
                if (name.startsWith(Backup.TABLES)) {
                    Rows.read(tables.get(name.substring(Backup.TABLES.length())), connection, zip);
                } else {
                    bytes += readFile(name.substring(Backup.FILES.length()), zip, found);
                }
                entry = next(zip);
            }
            expected = pairs(zip);
            target.fasten(connection);
            connection.commit();
        }
        long rows = sumTables(prepared, found);
        if (!found.equals(expected)) {
            throw new BackupFailure(Reason.NOT_THE_SAME, difference(expected, found));
        }
        int tables = (int) found.keySet().stream()
                .filter(name -> name.startsWith(Backup.TABLES))
                .count();
        return new Content(tables, rows, found.size() - tables, bytes);
    }

    /** The tables as they were when the backup was made; those of today are made of them when Dalil starts. */
    private static Connection opened(DatabaseAddress prepared, ZipInputStream zip) throws IOException, SQLException {
        next(zip);
        String wanted = pairs(zip).getOrDefault("schema", "");
        Schema schema = new Schema(prepared.source());
        if (!schema.knows(wanted)) {
            throw new BackupFailure(Reason.TOO_NEW, wanted);
        }
        schema.bringTo(wanted);
        return prepared.open();
    }

    private long readFile(String name, ZipInputStream zip, Map<String, String> sums) throws IOException {
        Path folder = data.resolve(PREPARED);
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(name);
        }
        createFolder(file.getParent());
        Files.createFile(file, ownerOnly("rw-------"));
        MessageDigest digest = Rows.sha256();
        long bytes;
        try (OutputStream content = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            bytes = zip.transferTo(content);
        }
        sums.put(Backup.FILES + name, HexFormat.of().formatHex(digest.digest()));
        return bytes;
    }

    private static long sumTables(DatabaseAddress prepared, Map<String, String> sums) throws IOException, SQLException {
        long rows = 0;
        try (Connection connection = prepared.open()) {
            connection.setAutoCommit(false);
            for (Table table : Table.allIn(connection)) {
                Sum sum = Rows.write(table, connection, OutputStream.nullOutputStream());
                sums.put(Backup.TABLES + table.name(), sum.toString());
                rows += sum.rows();
            }
        }
        return rows;
    }

    private void moveFiles() throws IOException {
        Path prepared = data.resolve(PREPARED);
        Path replaced = data.resolve(REPLACED);
        createFolder(replaced);
        for (Path old : DataFiles.children(data)) {
            Files.move(old, replaced.resolve(old.getFileName()));
        }
        Path database = data.resolve(H2Target.FILE);
        if (Files.exists(prepared.resolve(H2Target.FILE)) && Files.exists(database)) {
            Files.move(database, replaced.resolve(H2Target.FILE));
        }
        try (var children = Files.list(prepared)) {
            for (Path child : children.toList()) {
                Files.move(child, data.resolve(child.getFileName()));
            }
        }
        remove(replaced);
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IOException("the backup ends early");
        }
        return entry;
    }

    private static Map<String, String> pairs(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", 2)))
                .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1)));
    }

    private static String difference(Map<String, String> expected, Map<String, String> found) {
        return expected.keySet().stream()
                .filter(name -> !expected.get(name).equals(found.get(name)))
                .collect(Collectors.joining(", "));
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly("rwx------"));
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
