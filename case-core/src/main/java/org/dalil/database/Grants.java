package org.dalil.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the role with which Dalil works may do in a PostgreSQL whose tables belong to another role: read and add
 * everywhere, change and delete only where no trigger says that rows stay as they are. So not even this role can remove
 * the triggers and tamper with the record. Given anew at each start, because migrations add tables.
 */
public final class Grants {

    private static final String GIVE =
            """
            do $$
            declare
                visitor text := current_setting('dalil.visitor');
                each record;
            begin
                execute format('grant usage on schema %I to %I', current_schema(), visitor);
                execute format('grant usage on all sequences in schema %I to %I', current_schema(), visitor);
                for each in
                    select c.relname as name, exists (
                        select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                        where t.tgrelid = c.oid and p.proname = 'unchangeable') as unchangeable
                    from pg_class c
                    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                loop
                    execute format('revoke all on %I from public, %I', each.name, visitor);
                    execute format('grant %s on %I to %I',
                        case
                            when each.name = 'flyway_schema_history' then 'select'
                            when each.name = 'audit_head' then 'select, update'
                            when each.unchangeable then 'select, insert'
                            else 'select, insert, update, delete'
                        end, each.name, visitor);
                end loop;
            end
            $$""";

    private Grants() {}

    /** Nothing, where the visitor is the owner. */
    public static void give(DatabaseAddress address, String visitor) throws SQLException {
        if (address.user().equals(visitor) || !address.isPostgresql()) {
            return;
        }
        try (Connection owner = address.open()) {
            give(owner, visitor);
        }
    }

    private static void give(Connection owner, String visitor) throws SQLException {
        owner.setAutoCommit(false);
        try (var name = owner.prepareStatement("select set_config('dalil.visitor', ?, true)");
                var give = owner.createStatement()) {
            name.setString(1, visitor);
            name.execute();
            give.execute(GIVE);
            owner.commit();
        }
    }
}
