package org.dalil.web.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;

/**
 * The database of the deployment when the tests run with {@code -Ppostgresql}: one role that owns the tables, and one
 * that works with them. Ends with the tests.
 */
final class Postgresql {

    private static final String PORT = "dalil.postgresql.port";

    private Postgresql() {}

    static void startIfWanted() {
        var port = System.getProperty(PORT, "");
        if (port.isEmpty()) {
            return;
        }
        try {
            var server = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(port))
                    .setServerConfig("max_connections", "60")
                    .start();
            try (var administrator = server.getPostgresDatabase().getConnection();
                    var orders = administrator.createStatement()) {
                orders.execute("create role dalil_owner login password 'for-tests-only'");
                orders.execute("create role dalil login password 'for-tests-only'");
                orders.execute("create database dalil owner dalil_owner");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no PostgreSQL for the tests", e);
        }
    }
}
