package org.dalil.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Digest;
import org.dalil.vault.DataKeys;
import org.dalil.vault.SealedFile;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts and hashes every file of the store and compares it with what the database says, at a terminal, whether a
 * server is running or not.
 */
public final class StoreCheck implements AutoCloseable {

    private static final int AT_ONCE = 256 * 1024;

    /** What is wrong with a file. */
    public enum Wrong {
        /** The database speaks of it, and it is not there. */
        MISSING,
        /** It does not open: it was changed, cut off, exchanged or moved, or its key is another one. */
        DAMAGED,
        /** It opens, and is not what the database says. */
        DIFFERS,
        /** It is there, and the database knows nothing of it. */
        LEFT_OVER
    }

    /**
     * A file with which something is wrong.
     *
     * @param name of the item, such as {@code D-2021-014 E-07}, with the place of a further file of it, or the place of what is left over
     */
    public record Finding(Wrong what, String name) {}

    /**
     * What was found.
     *
     * @param files how many files the database speaks of
     * @param bytes how many bytes were decrypted and hashed
     */
    public record Result(int files, long bytes, List<Finding> findings) {

        /** Whether all evidence is what it was; something may be left over. */
        public boolean intact() {
            return findings.stream().allMatch(finding -> finding.what() == Wrong.LEFT_OVER);
        }
    }

    private record Known(String name, CaseId caseId, Digest fingerprint, String sha3, long bytes, Path place) {}

    private final @Nullable Visit visit;
    private final Connection connection;
    private final Path folder;
    private final Safe safe;
    private final Map<CaseId, String> sealedKeys = new HashMap<>();

    /**
     * @param environment names the database, and the file of the keys
     * @param data the folder that keeps everything
     */
    public StoreCheck(Map<String, String> environment, Path data) throws SQLException, IOException {
        visit = Visit.to(DatabaseAddress.of(environment, data), data);
        connection = visit.open();
        folder = data.resolve("evidence");
        safe = new Safe(new KeyFile(environment, data));
    }

    StoreCheck(Connection connection, Path data, Safe safe) {
        this.visit = null;
        this.connection = connection;
        this.folder = data.resolve("evidence");
        this.safe = safe;
    }

    /** @throws IllegalStateException when the keys of the installation open nothing: then no file is to blame */
    public Result run() throws SQLException, IOException {
        readKeys();
        requireKeys();
        List<Finding> findings = new ArrayList<>();
        Set<Path> expected = new HashSet<>();
        long bytes = 0;
        List<Known> all = known();
        for (Known file : all) {
            expected.add(file.place());
            if (!Files.exists(file.place())) {
                findings.add(new Finding(Wrong.MISSING, file.name()));
                continue;
            }
            try {
                bytes += file.bytes();
                if (!isWhatItWas(file)) {
                    findings.add(new Finding(Wrong.DIFFERS, file.name()));
                }
            } catch (IOException | IllegalStateException unreadable) {
                findings.add(new Finding(Wrong.DAMAGED, file.name()));
            }
        }
        findings.addAll(leftOver(expected));
        return new Result(all.size(), bytes, List.copyOf(findings));
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        if (visit != null) {
            visit.close();
        }
    }

    private boolean isWhatItWas(Known file) throws IOException {
        Fingerprints sums = Fingerprints.ofNothing();
        byte[][] buffers = new byte[Fingerprints.IN_TURN][AT_ONCE];
        long bytes = 0;
        try (InputStream content = Channels.newInputStream(SealedFile.open(
                DataKeys.opened(safe, file.caseId(), sealedKeys.getOrDefault(file.caseId(), "")),
                file.caseId(),
                file.fingerprint(),
                file.place()))) {
            int turn = 0;
            int read;
            while ((read = content.readNBytes(buffers[turn], 0, AT_ONCE)) > 0) {
                sums.add(buffers[turn], read);
                bytes += read;
                turn = (turn + 1) % Fingerprints.IN_TURN;
            }
        }
        return bytes == file.bytes()
                && sums.sha256().equals(file.fingerprint())
                && sums.sha3().equals(file.sha3());
    }

    private void readKeys() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select case_id, sealed from case_key")) {
            while (rows.next()) {
                sealedKeys.put(new CaseId(rows.getObject(1, UUID.class)), rows.getString(2));
            }
        }
    }

    private void requireKeys() {
        IllegalStateException why = null;
        for (Map.Entry<CaseId, String> key : sealedKeys.entrySet()) {
            try {
                DataKeys.opened(safe, key.getKey(), key.getValue());
                return;
            } catch (IllegalStateException closed) {
                why = closed;
            }
        }
        if (why != null) {
            throw why;
        }
    }

    private List<Known> known() throws SQLException {
        List<Known> known = new ArrayList<>();
        String sql =
                """
                select c.number, e.number, f.case_id, f.fingerprint_hex, f.sha3, f.bytes, f.arrived_as, f.position
                from evidence_file f join evidence_item e on e.id = f.item_id join case_file c on c.id = f.case_id
                order by c.number, e.number, f.position""";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                CaseId file = new CaseId(rows.getObject(3, UUID.class));
                Path place = folder.resolve(file.value().toString()).resolve(rows.getString(4));
                Path arrived = folder.resolve("incoming").resolve(String.valueOf(rows.getObject(7, UUID.class)));
                known.add(new Known(
                        rows.getString(1) + " " + rows.getString(2) + (rows.getInt(8) == 1 ? "" : "-" + rows.getInt(8)),
                        file,
                        new Digest(rows.getString(4)),
                        rows.getString(5),
                        rows.getLong(6),
                        Files.exists(place) || !Files.exists(arrived) ? place : arrived));
            }
        }
        return known;
    }

    /** What is on its way is not left over: Dalil tidies up there by itself. */
    private List<Finding> leftOver(Set<Path> expected) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("incoming")) && !expected.contains(file))
                    .sorted()
                    .map(file -> new Finding(
                            Wrong.LEFT_OVER, folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }
}
