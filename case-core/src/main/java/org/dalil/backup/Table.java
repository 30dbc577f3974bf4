package org.dalil.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One table as the database describes it. Names are in small letters, as in the migrations. */
record Table(String name, List<Column> columns, List<String> key) {

    record Column(String name, Cell cell) {}

    private static final String HISTORY_OF_SCHEMA = "flyway_schema_history";

    /** Every table but that of the migrations, which make it themselves. */
    static List<Table> allIn(Connection connection) throws SQLException {
        DatabaseMetaData description = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet found = description.getTables(
                null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            if (!name.equalsIgnoreCase(HISTORY_OF_SCHEMA)) {
                tables.add(new Table(
                        small(name), columns(description, connection, name), key(description, connection, name)));
            }
        }
        return tables;
    }

    private static List<Column> columns(DatabaseMetaData description, Connection connection, String table)
            throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = description.getColumns(null, connection.getSchema(), table, "%")) {
            while (found.next()) {
                String name = small(found.getString("COLUMN_NAME"));
                if (found.getString("IS_AUTOINCREMENT").equals("YES")
                        || found.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    throw new IllegalStateException(
                            "a backup does not know how to keep what the database makes: " + table + "." + name);
                }
                columns.add(new Column(name, Cell.of(found.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    private static List<String> key(DatabaseMetaData description, Connection connection, String table)
            throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet found = description.getPrimaryKeys(null, connection.getSchema(), table)) {
            while (found.next()) {
                key.add(small(found.getString("COLUMN_NAME")));
            }
        }
        return key;
    }

    boolean hasBytes() {
        return columns.stream().anyMatch(column -> column.cell() == Cell.BYTES);
    }

    /** Of bytes only how many there are. */
    String selectRows() {
        return columns.stream()
                .map(column -> column.cell() == Cell.BYTES ? "octet_length(" + column.name() + ")" : column.name())
                .collect(Collectors.joining(", ", "select ", " from " + name));
    }

    /** A piece of the bytes of one row: its beginning, its length, and the key of the row. */
    String selectPiece(String column) {
        if (key.isEmpty()) {
            throw new IllegalStateException("bytes without a key cannot be found again: " + name);
        }
        return "select substring(" + column + " from ? for ?) from " + name
                + key.stream().map(part -> part + " = ?").collect(Collectors.joining(" and ", " where ", ""));
    }

    String insert() {
        return "insert into " + name
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", " values (", ")"));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
