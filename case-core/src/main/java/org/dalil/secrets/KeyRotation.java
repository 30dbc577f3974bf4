package org.dalil.secrets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the installation a new key, and seals with it what lies in the database. Every sealed secret begins with the name
 * of its key: so it is found in whatever column it stands, and no old key goes as long as one secret needs it. Works beside
 * a running server: the old keys stay until somebody says that they go.
 */
public final class KeyRotation {

    private static final Set<Integer> TEXTS =
            Set.of(Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR);

    private final KeyFile keys;
    private final Connection connection;

    /**
     * What was done.
     *
     * @param resealed how many secrets the newest key opens now that an older one opened before
     * @param left columns with secrets that it does not open: nobody knows for what they were sealed
     */
    public record Result(int resealed, List<String> left) {}

    /** @param owner the column with what the secrets were sealed for; null where there is no single one */
    private record Column(String table, String name, @Nullable String owner) {

        String withAny(List<String> marks) {
            return " from " + table + " where "
                    + marks.stream()
                            .map(mark -> name + " like '" + mark + "%'")
                            .collect(Collectors.joining(" or ", "(", ")"));
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    public KeyRotation(KeyFile keys, Connection connection) {
        this.keys = keys;
        this.connection = connection;
    }

    public void begin() {
        keys.addKey();
    }

    /** Seals anew what older keys sealed. Twice does no harm. */
    public Result reseal() throws SQLException {
        int resealed = 0;
        List<String> left = new ArrayList<>();
        List<String> old = keys.oldMarks();
        for (Column column : holding(old)) {
            try {
                resealed += reseal(column, old);
            } catch (IllegalStateException foreign) {
                left.add(column.toString());
            }
        }
        return new Result(resealed, left);
    }

    private int reseal(Column column, List<String> old) throws SQLException {
        if (column.owner() == null) {
            throw new IllegalStateException("sealed for nobody knows what");
        }
        Safe safe = new Safe(keys);
        int resealed = 0;
        try (Statement query = connection.createStatement();
                ResultSet rows =
                        query.executeQuery("select " + column.owner() + ", " + column.name() + column.withAny(old));
                PreparedStatement change = connection.prepareStatement("update " + column.table() + " set "
                        + column.name() + " = ? where " + column.owner() + " = ? and " + column.name() + " = ?")) {
            while (rows.next()) {
                UUID owner = rows.getObject(1, UUID.class);
                String sealed = rows.getString(2);
                change.setString(1, safe.seal(safe.open(sealed, owner), owner));
                change.setObject(2, owner);
                change.setString(3, sealed);
                resealed += change.executeUpdate();
            }
        }
        return resealed;
    }

    /**
     * Forgets the old keys, if nothing in the database needs them.
     *
     * @return the columns that need them; then nothing was forgotten
     */
    public List<String> forgetOld() throws SQLException {
        List<String> old = keys.oldMarks();
        if (old.isEmpty()) {
            return List.of();
        }
        List<String> left = holding(old).stream().map(Column::toString).toList();
        if (left.isEmpty()) {
            keys.keepNewest();
        }
        return left;
    }

    public int keys() {
        return keys.count();
    }

    /** The columns in which something was sealed with one of these keys. */
    private List<Column> holding(List<String> marks) throws SQLException {
        List<Column> holding = new ArrayList<>();
        if (marks.isEmpty()) {
            return holding;
        }
        for (Column column : texts()) {
            try (Statement query = connection.createStatement();
                    ResultSet found = query.executeQuery("select count(*)" + column.withAny(marks))) {
                found.next();
                if (found.getLong(1) > 0) {
                    holding.add(new Column(column.table(), column.name(), owner(column.table())));
                }
            }
        }
        return holding;
    }

    private List<Column> texts() throws SQLException {
        List<Column> texts = new ArrayList<>();
        Set<String> tables = tables();
        try (ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (tables.contains(table) && TEXTS.contains(columns.getInt("DATA_TYPE"))) {
                    texts.add(new Column(table, columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), null));
                }
            }
        }
        return texts;
    }

    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove("flyway_schema_history");
        return names;
    }

    private @Nullable String owner(String table) throws SQLException {
        String stored = connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<String> key = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), stored)) {
            while (columns.next()) {
                key.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return key.size() == 1 ? key.get(0) : null;
    }
}
