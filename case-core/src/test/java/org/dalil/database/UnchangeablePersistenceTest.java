package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.dalil.demo.DemoFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not change has no way to change, whoever tries. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnchangeablePersistenceTest {

    private static final List<String> TABLES = List.of("source_document", "passage", "signature");

    @Parameter
    Database database;

    @Test
    void the_database_refuses_to_change_a_record() {
        DemoFixture.in(database);
        for (String table : TABLES) {
            assertRefused("update " + table + " set case_id = case_id");
        }
    }

    @Test
    void the_database_refuses_to_delete_a_record() {
        DemoFixture.in(database);
        for (String table : TABLES) {
            assertRefused("delete from " + table);
        }
    }

    @Test
    void the_mapping_refuses_bulk_updates() {
        assertThrows(
                RuntimeException.class,
                () -> database.doInTransaction(em -> em.createQuery("update Passage p set p.quote = 'forged'")
                        .executeUpdate()));
    }

    private void assertRefused(String sql) {
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> database.doInTransaction(em -> em.createNativeQuery(sql).executeUpdate()),
                sql);
        assertTrue(refused.getCause().getMessage().contains("never changed or deleted"), refused::getMessage);
    }
}
