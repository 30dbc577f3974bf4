package org.dalil.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dalil.backup.BackupFailure.Reason;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Schema;
import org.dalil.database.Visit;
import org.h2.engine.Constants;

/**
 * Writes everything into one encrypted file while Dalil goes on working: all tables in one transaction that sees the
 * database as it was at its beginning, and then the files, of which rows written by then can only speak when they are
 * there. The file appears under its name when it is whole.
 */
public final class Backup {

    static final String HEAD = "dalil.txt";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String SUMS = "sums.txt";

    private final DatabaseAddress address;
    private final Path data;
    private final int rounds;

    /** What was saved, or put back. */
    public record Content(int tables, long rows, int files, long bytes) {}

    public Backup(DatabaseAddress address, Path data) {
        this(address, data, Seal.ROUNDS);
    }

    /** @param rounds how long it takes to try a passphrase */
    Backup(DatabaseAddress address, Path data, int rounds) {
        this.rounds = rounds;
        this.address = address;
        this.data = data;
    }

    /** @throws BackupFailure when it was not made */
    public Content to(Path file, char[] passphrase) {
        if (Files.exists(file)) {
            throw new BackupFailure(Reason.FILE_EXISTS, file.toString());
        }
        if (file.startsWith(data)) {
            throw new BackupFailure(Reason.FILE_IN_DATA, file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Visit visit = visit()) {
            try {
                Content content = write(visit, part, passphrase);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                return content;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailure(Reason.BROKEN_OFF, e);
        }
    }

    private Visit visit() throws IOException {
        try {
            return Visit.to(address, data);
        } catch (SQLException e) {
            throw new BackupFailure(Reason.NO_DATABASE, e);
        }
    }

    private Content write(Visit visit, Path part, char[] passphrase) throws IOException, SQLException {
        Files.deleteIfExists(part);
        Files.createFile(part, ownerOnly());
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(part));
                OutputStream sealed = Seal.on(plain, passphrase, rounds);
                ZipOutputStream zip = new ZipOutputStream(sealed);
                Connection connection = visit.open()) {
            zip.setLevel(Deflater.BEST_SPEED);
            lookAtOneMoment(connection);
            writeText(zip, HEAD, head(visit));
            Map<String, Sum> tables = writeTables(connection, zip);
            SortedMap<String, String> files = new TreeMap<>();
            long bytes = writeFiles(zip, files);
            StringBuilder sums = new StringBuilder();
            tables.forEach((name, sum) -> sums.append(TABLES + name + '\t' + sum + '\n'));
            files.forEach((name, sum) -> sums.append(FILES + name + '\t' + sum + '\n'));
            writeText(zip, SUMS, sums.toString());
            return new Content(
                    tables.size(), tables.values().stream().mapToLong(Sum::rows).sum(), files.size(), bytes);
        }
    }

    /** Whatever is written meanwhile is not seen. */
    private static void lookAtOneMoment(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setTransactionIsolation(
                h2 ? Constants.TRANSACTION_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(!h2);
    }

    private String head(Visit visit) {
        return "schema\t" + new Schema(visit.address().source()).version() + "\n";
    }

    private static Map<String, Sum> writeTables(Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        Map<String, Sum> sums = new TreeMap<>();
        for (Table table : Table.allIn(connection)) {
            zip.putNextEntry(new ZipEntry(TABLES + table.name()));
            sums.put(table.name(), Rows.write(table, connection, zip));
            zip.closeEntry();
        }
        return sums;
    }

    private long writeFiles(ZipOutputStream zip, SortedMap<String, String> sums) throws IOException {
        long bytes = 0;
        for (var file : DataFiles.in(data).entrySet()) {
            MessageDigest digest = Rows.sha256();
            zip.putNextEntry(new ZipEntry(FILES + file.getKey()));
            try (var content = new DigestInputStream(Files.newInputStream(file.getValue()), digest)) {
                bytes += content.transferTo(zip);
            }
            zip.closeEntry();
            sums.put(file.getKey(), HexFormat.of().formatHex(digest.digest()));
        }
        return bytes;
    }

    private static void writeText(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
