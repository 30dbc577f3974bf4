package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaPersistenceTest {

    @Parameter
    Database database;

    @Test
    void the_migrations_make_exactly_what_the_mapping_expects() {
        assertTrue(database.factory().isOpen());
    }

    @Test
    void the_audit_head_begins_at_zero() {
        database.factory();
        assertEquals(Long.valueOf(1), database.inTransaction(em -> em.createQuery(
                        "select count(*) from AuditHead", Long.class)
                .getSingleResult()));
    }
}
