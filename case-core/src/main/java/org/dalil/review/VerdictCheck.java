package org.dalil.review;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;

/** Verifies the verdicts at a terminal, whether a server is running or not. */
public final class VerdictCheck implements AutoCloseable {

    private final Visit visit;
    private final Connection connection;

    /**
     * @param environment names the database
     * @param data the folder that keeps everything
     */
    public VerdictCheck(Map<String, String> environment, Path data) throws SQLException, IOException {
        visit = Visit.to(DatabaseAddress.of(environment, data), data);
        connection = visit.open();
    }

    public VerdictFinding run() throws SQLException {
        connection.setAutoCommit(false);
        try {
            return new SealedVerdicts(connection).verify();
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
