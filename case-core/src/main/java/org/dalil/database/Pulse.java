package org.dalil.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers. */
@ApplicationScoped
public class Pulse {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/dalil")
    private DataSource source;

    public boolean beats() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
