package org.dalil.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.dalil.database.DatabaseAddress;
import org.h2.api.ErrorCode;

/** A database in the data folder: it moves with the files. */
final class H2Target implements Target {

    static final String FILE = "dalil.mv.db";

    private final Path data;
    private final Path prepared;

    H2Target(Path data, Path prepared) {
        this.data = data;
        this.prepared = prepared;
    }

    @Override
    public boolean isInUse() throws SQLException {
        if (isEmpty()) {
            return false;
        }
        try (Connection connection = DatabaseAddress.of(Map.of(), data).open()) {
            return !connection.isValid(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public boolean isEmpty() {
        return !Files.exists(data.resolve(FILE));
    }

    @Override
    public DatabaseAddress prepare() {
        return DatabaseAddress.of(Map.of(), prepared);
    }

    @Override
    public void loosen(Connection connection) throws SQLException {
        try (var order = connection.createStatement()) {
            order.execute("set referential_integrity false");
            for (Table table : Table.allIn(connection)) {
                order.execute("delete from " + table.name());
            }
        }
    }

    @Override
    public void fasten(Connection connection) throws SQLException {
        try (var order = connection.createStatement()) {
            order.execute("set referential_integrity true");
        }
    }

    @Override
    public void putInPlace() {}

    @Override
    public void abandon() {}
}
