package org.dalil.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;
import org.dalil.shared.Digest;

/** What stands in the database of a data folder, whether a server has it open or not; read by plain SQL. */
record Rows(Path data) {

    /** Every row, by the name of its table; in no order that the database has chosen. */
    Map<String, List<String>> all() throws SQLException, IOException {
        Map<String, List<String>> all = new TreeMap<>();
        try (var visit = Visit.to(DatabaseAddress.of(Map.of(), data), data);
                var connection = visit.open()) {
            for (var table : tables(connection)) {
                all.put(table, rows(connection, table));
            }
        }
        return all;
    }

    long count(String query) throws SQLException, IOException {
        try (var visit = Visit.to(DatabaseAddress.of(Map.of(), data), data);
                var connection = visit.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf("flyway_schema_history"::equalsIgnoreCase);
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from \"" + table + "\"")) {
            while (row.next()) {
                rows.add(cells(row).toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private static Map<String, String> cells(ResultSet row) throws SQLException {
        Map<String, String> cells = new TreeMap<>();
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            var bytes = columns.getColumnTypeName(column).startsWith("BINARY") ? row.getBytes(column) : null;
            cells.put(
                    columns.getColumnName(column),
                    bytes == null ? row.getString(column) : Digest.of(bytes).hex());
        }
        return cells;
    }
}
