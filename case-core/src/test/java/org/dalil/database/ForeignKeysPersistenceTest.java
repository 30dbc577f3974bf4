package org.dalil.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What points to another row is found from there. H2 makes an index for each foreign key by itself, PostgreSQL makes none:
 * there a list that joins such a column reads the whole table, and removing a row too. Who did something is looked up from
 * there only, and an account is never removed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignKeysPersistenceTest {

    private static final String WITHOUT_INDEX =
            """
            select cast(c.conrelid as regclass) || ' (' ||
              (select string_agg(a.attname, ', ' order by k.place)
                 from unnest(c.conkey) with ordinality k(number, place)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) || ')' as missing
            from pg_constraint c
            where c.contype = 'f' and c.connamespace = cast('public' as regnamespace)
              and c.confrelid <> cast('account' as regclass)
              and not exists (
                select 1 from pg_index i where i.indrelid = c.conrelid and i.indpred is null
                  and c.conkey[1] = i.indkey[0]
                  and (select array_agg(n order by n) from unnest(c.conkey) n)
                    <@ (select array_agg(n) from unnest(cast(i.indkey as int2[])) n))
            order by 1""";

    @Test
    void every_foreign_key_begins_an_index() {
        List<?> missing = Database.POSTGRESQL.inTransaction(
                em -> em.createNativeQuery(WITHOUT_INDEX).getResultList());
        assertEquals(List.of(), missing, () -> "add an index in a migration");
    }
}
