package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;

/** Looks for a word in all that lies in the database, as this transaction sees it. */
final class EveryColumn {

    private EveryColumn() {}

    /** The columns in which it stands, in any case: {@code party.name_en}. */
    static List<String> containing(EntityManager em, String... words) {
        em.flush();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                search(connection, table, words, found);
            }
            return found;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet all = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (all.next()) {
                String schema = all.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                if (schema.equals("public") && all.getString("TABLE_TYPE").contains("TABLE")) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    private static void search(Connection connection, String table, String[] words, List<String> found)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + '"' + table + '"')) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String content = text(rows, column);
                    for (String word : words) {
                        if (content.contains(word.toLowerCase(Locale.ROOT))) {
                            found.add((table + "." + rows.getMetaData().getColumnName(column) + ": " + word)
                                    .toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        Object content = rows.getObject(column);
        String text =
                content instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : rows.getString(column);
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
