package org.dalil.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.jspecify.annotations.Nullable;

/** Verifies the chains of custody at a terminal, whether a server is running or not. */
public final class CustodyCheck implements AutoCloseable {

    private final Visit visit;
    private final Connection connection;
    private final ChainKey key;

    /**
     * @param environment names the database, and the file of the key
     * @param data the folder that keeps everything
     * @param keyFile the file that the program made; null for the usual one
     * @throws IOException if the key cannot be read
     */
    public CustodyCheck(Map<String, String> environment, Path data, @Nullable Path keyFile)
            throws SQLException, IOException {
        key = ChainKey.read(Files.readString(keyFile == null ? ChainKeyFile.place(environment, data) : keyFile));
        visit = Visit.to(DatabaseAddress.of(environment, data), data);
        connection = visit.open();
    }

    public CustodyFinding run() throws SQLException {
        connection.setAutoCommit(false);
        try {
            return new ChainsOfCustody(connection, key).verify();
        } finally {
            connection.rollback();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        try (visit) {
            connection.close();
        }
    }
}
