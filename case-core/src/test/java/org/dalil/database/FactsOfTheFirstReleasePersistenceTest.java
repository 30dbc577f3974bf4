package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written down before facts had several sources is still there after the migration. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsOfTheFirstReleasePersistenceTest {

    private static final String SCHEMA = "first_release";
    private static final String[] OF_THE_FIRST_RELEASE = {
        "insert into case_file (id, version, number, kind, opened_at)"
                + " values ('00000000-0000-0000-0000-000000000001', 0, 'D-2020-001', 'PETITION', '2020-01-01')",
        "insert into source_document (id, case_id, number, language, text, body_start, fingerprint_hex, bytes,"
                + " dated_precision, dated_basis) values ('00000000-0000-0000-0000-000000000002',"
                + " '00000000-0000-0000-0000-000000000001', 'E-01', 'ENGLISH', 'It happened.', 0, 'ab', 12,"
                + " 'NOT_STATED', 'STATED')",
        "insert into passage (id, case_id, document_id, starts_at, ends_at, quote) values"
                + " ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',"
                + " '00000000-0000-0000-0000-000000000002', 0, 12, 'It happened.')",
        "insert into fact (id, version, case_id, code, date_precision, date_basis, passage_id) values"
                + " ('00000000-0000-0000-0000-000000000004', 0, '00000000-0000-0000-0000-000000000001', 'E1',"
                + " 'NOT_STATED', 'STATED', '00000000-0000-0000-0000-000000000003')",
        "insert into fact_figure (fact_id, position, what, amount) values"
                + " ('00000000-0000-0000-0000-000000000004', 0, 'journalists_min', 80),"
                + " ('00000000-0000-0000-0000-000000000004', 1, 'burnt_houses', 3)"
    };

    @Parameter
    Database database;

    @Test
    void the_passage_of_a_fact_is_its_first_source_and_what_was_counted_has_words() throws SQLException {
        migration().target("11").load().migrate();
        try (Connection connection = database.source().getConnection()) {
            connection.setSchema(inItsSpelling());
            try (Statement statement = connection.createStatement()) {
                for (String sql : OF_THE_FIRST_RELEASE) {
                    statement.executeUpdate(sql);
                }
                migration().load().migrate();
                assertEquals(
                        "00000000-0000-0000-0000-000000000003",
                        only(statement, "select passage_id from fact_source where position = 0"));
                assertEquals(
                        "journalists, at least", only(statement, "select what_en from fact_figure where amount = 80"));
                assertEquals("burnt houses", only(statement, "select what_en from fact_figure where amount = 3"));
            }
        }
    }

    private FluentConfiguration migration() {
        return Flyway.configure()
                .dataSource(database.source())
                .schemas(inItsSpelling())
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + (database == Database.H2 ? "h2" : "postgresql"));
    }

    private String inItsSpelling() {
        return database == Database.H2 ? SCHEMA.toUpperCase(java.util.Locale.ROOT) : SCHEMA;
    }

    private static String only(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getString(1);
        }
    }
}
