package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the tables belong to somebody else, not even Dalil itself can change the record. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnerPersistenceTest {

    private static final String NOT_ALLOWED = "42501";

    private static DatabaseAddress visitor;

    @BeforeAll
    static void tables_of_somebody_else() throws SQLException {
        String url;
        try (Connection administrator = Database.POSTGRESQL.source().getConnection();
                var orders = administrator.createStatement()) {
            orders.execute("create role keeper login password 'of the keeper'");
            orders.execute("create role \"the visitor\" login password 'of the visitor'");
            orders.execute("create database kept owner keeper");
            url = administrator.getMetaData().getURL().replaceFirst("/postgres(\\?.*)?$", "/kept");
        }
        Map<String, String> environment = Map.of(
                "DALIL_DB_URL", url,
                "DALIL_DB_USER", "the visitor",
                "DALIL_DB_PASSWORD", "of the visitor",
                "DALIL_DB_OWNER_USER", "keeper",
                "DALIL_DB_OWNER_PASSWORD", "of the keeper");
        visitor = DatabaseAddress.of(environment, Path.of("data"));
        Migrations.migrate(visitor.source(), environment);
        Migrations.migrate(visitor.source(), environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into account values (gen_random_uuid(), 0, 'a@b.example', 'A', 'x', 'ENGLISH', false)",
                "update account set locked = true",
                "delete from account_role",
                "update audit_head set number = number",
                "select count(*) from audit_entry"
            })
    void dalil_may_do_what_it_does(String sql) {
        assertDoesNotThrow(() -> carryOut(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set what = 'forged'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate account cascade",
                "delete from source_document",
                "update dossier_file set bytes = 0",
                "delete from audit_head",
                "delete from flyway_schema_history",
                "alter table audit_entry disable trigger all",
                "drop trigger audit_entry_unchangeable on audit_entry",
                "create or replace function unchangeable() returns trigger language plpgsql as 'begin return new; end'",
                "set role keeper",
                "set session_replication_role = replica"
            })
    void dalil_may_not_tamper(String sql) {
        assertEquals(
                NOT_ALLOWED,
                assertThrows(SQLException.class, () -> carryOut(sql)).getSQLState());
    }

    @Test
    void the_newest_version_is_known_by_its_number() {
        assertDoesNotThrow(() -> Integer.parseInt(new Schema(visitor.source()).version()));
    }

    private static void carryOut(String sql) throws SQLException {
        try (Connection connection = visitor.open();
                var order = connection.createStatement()) {
            order.execute(sql);
        }
    }
}
