package org.dalil.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger that refuses UPDATE and DELETE on H2. PostgreSQL has the same as a function of its own (see the
 * migrations). H2 creates it by name.
 */
public class Unchangeable implements Trigger {

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("rows of " + table + " are never changed or deleted", "45000");
    }
}
