package org.dalil.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Grants;

/** A PostgreSQL: the tables are filled in a schema of their own, which then is emptied into the usual one. */
final class PostgresqlTarget implements Target {

    private static final String PREPARED = "restoring";

    private static final String TAKE_AWAY =
            """
            select format('drop table %s cascade', c.oid::regclass) from pg_class c
                where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
            union all
            select format('drop function %s cascade', p.oid::regprocedure) from pg_proc p
                where p.pronamespace = ?::regnamespace and p.prokind = 'f'
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')""";

    private static final String BRING =
            """
            select format('alter table %s set schema ', c.oid::regclass) from pg_class c
                where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
            union all
            select format('alter function %s set schema ', p.oid::regprocedure) from pg_proc p
                where p.pronamespace = ?::regnamespace and p.prokind = 'f'""";

    private static final String TIES =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
                format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace""";

    private final DatabaseAddress owner;
    private final String visitor;
    private final List<String> ties = new ArrayList<>();

    PostgresqlTarget(DatabaseAddress owner, String visitor) {
        this.owner = owner;
        this.visitor = visitor;
    }

    @Override
    public boolean isInUse() throws SQLException {
        try (Connection connection = owner.open();
                var others = connection.prepareStatement("select 1 from pg_stat_activity"
                        + " where datname = current_database() and usename = ? and pid <> pg_backend_pid()")) {
            others.setString(1, visitor);
            try (ResultSet found = others.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public boolean isEmpty() throws SQLException {
        try (Connection connection = owner.open()) {
            return Table.allIn(connection).isEmpty();
        }
    }

    @Override
    public DatabaseAddress prepare() throws SQLException {
        abandon();
        try (Connection connection = owner.open()) {
            carryOut(connection, List.of("create schema " + PREPARED));
        }
        return owner.inSchema(PREPARED);
    }

    @Override
    public void loosen(Connection connection) throws SQLException {
        List<String> untie = new ArrayList<>();
        ties.clear();
        try (var order = connection.createStatement();
                ResultSet found = order.executeQuery(TIES)) {
            while (found.next()) {
                untie.add(found.getString(1));
                ties.add(found.getString(2));
            }
        }
        carryOut(connection, untie);
        for (Table table : Table.allIn(connection)) {
            carryOut(
                    connection,
                    List.of("alter table " + table.name() + " disable trigger user", "delete from " + table.name()));
        }
    }

    @Override
    public void fasten(Connection connection) throws SQLException {
        carryOut(connection, ties);
        for (Table table : Table.allIn(connection)) {
            carryOut(connection, List.of("alter table " + table.name() + " enable trigger user"));
        }
    }

    @Override
    public void putInPlace() throws SQLException {
        try (Connection connection = owner.open()) {
            connection.setAutoCommit(false);
            String usual = connection.getSchema();
            carryOut(connection, orders(connection, TAKE_AWAY, usual));
            carryOut(
                    connection,
                    orders(connection, BRING, PREPARED).stream()
                            .map(order -> order + usual)
                            .toList());
            carryOut(connection, List.of("drop schema " + PREPARED));
            connection.commit();
        }
        Grants.give(owner, visitor);
    }

    @Override
    public void abandon() throws SQLException {
        try (Connection connection = owner.open()) {
            carryOut(connection, List.of("drop schema if exists " + PREPARED + " cascade"));
        }
    }

    private static List<String> orders(Connection connection, String query, String schema) throws SQLException {
        List<String> orders = new ArrayList<>();
        try (var asked = connection.prepareStatement(query)) {
            asked.setString(1, schema);
            asked.setString(2, schema);
            try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                    orders.add(found.getString(1));
                }
            }
        }
        return orders;
    }

    private static void carryOut(Connection connection, List<String> orders) throws SQLException {
        try (var order = connection.createStatement()) {
            for (String each : orders) {
                order.execute(each);
            }
        }
    }
}
