package org.dalil.audit;

import static org.dalil.sealing.Finding.Tampering.CHANGED;
import static org.dalil.sealing.Finding.Tampering.END_CHANGED;
import static org.dalil.sealing.Finding.Tampering.INSERTED;
import static org.dalil.sealing.Finding.Tampering.REMOVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.dalil.database.Database;
import org.dalil.sealing.Finding;
import org.dalil.sealing.Finding.Broken;
import org.dalil.sealing.Finding.Intact;
import org.dalil.sealing.Finding.Tampering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody with the password of the database changes the trail by SQL, after taking the trigger away. Everything is
 * undone afterwards: other tests go on with the same trail.
 */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class TamperingPersistenceTest {

    private static final String ANOTHER_SEAL = "'" + "a".repeat(64) + "'";

    @Parameter
    Database database;

    private long last;

    @BeforeEach
    void ten_entries_are_written_and_the_trigger_is_taken_away() {
        database.doInTransaction(em -> {
            for (int i = 0; i < 10; i++) {
                ChainFixture.trail(em).record(ChainFixture.something());
            }
        });
        last = database.inTransaction(em -> ChainFixture.desk(em).count(AuditQuery.all()));
        assertEquals(new Intact(last), found());
        run(isPostgres() ? "alter table audit_entry disable trigger all" : "drop trigger audit_entry_unchangeable");
    }

    @AfterEach
    void the_trigger_is_there_again_and_the_trail_intact() {
        run(
                isPostgres()
                        ? "alter table audit_entry enable trigger all"
                        : "create trigger audit_entry_unchangeable before update, delete on audit_entry for each row"
                                + " call 'org.dalil.database.Unchangeable'");
        assertEquals(new Intact(last), found());
    }

    @Test
    void a_changed_entry_is_named() {
        finds(CHANGED, last - 4, "update audit_entry set what = 'FORGED' where number = " + (last - 4));
        finds(CHANGED, last - 4, "update audit_entry set done_by = null where number = " + (last - 4));
        finds(CHANGED, last, "update audit_entry set happened_at = current_timestamp where number = " + last);
        finds(CHANGED, 1, "update audit_entry set details = 'a=7' where number = 1");
        finds(CHANGED, last - 4, "update audit_entry set seal = " + ANOTHER_SEAL + " where number = " + (last - 4));
        finds(CHANGED, last - 4, "update audit_entry set mac = null where number = " + (last - 4));
    }

    @Test
    void a_removed_entry_is_missed() {
        finds(REMOVED, last - 4, "delete from audit_entry where number = " + (last - 4));
        finds(REMOVED, 1, "delete from audit_entry where number = 1");
        finds(REMOVED, last - 2, "delete from audit_entry where number > " + (last - 3));
        finds(REMOVED, 1, "delete from audit_entry");
    }

    @Test
    void an_inserted_entry_is_named() {
        finds(INSERTED, last + 1, insertedAt(last + 1));
        finds(INSERTED, 0, insertedAt(0));
        finds(
                INSERTED,
                last - 4,
                "update audit_entry set number = number + 100000 where number >= " + (last - 4),
                "update audit_entry set number = number - 99999 where number >= 100000",
                insertedAt(last - 4));
    }

    @Test
    void entries_with_other_numbers_are_named() {
        finds(CHANGED, last - 4, "update audit_entry set number = number + 1000 where number >= " + (last - 4));
        finds(
                REMOVED,
                last - 4,
                "delete from audit_entry where number = " + (last - 4),
                "update audit_entry set number = number + 100000 where number > " + (last - 4),
                "update audit_entry set number = number - 100001 where number > 100000");
    }

    @Test
    void the_end_is_compared() {
        finds(END_CHANGED, last, "update audit_head set number = number - 1");
        finds(END_CHANGED, last, "update audit_head set number = number + 1");
        finds(END_CHANGED, last, "update audit_head set seal = " + ANOTHER_SEAL);
        finds(END_CHANGED, last, "update audit_head set mac = null");
        finds(END_CHANGED, last, "delete from audit_head");
        finds(
                END_CHANGED,
                last - 1,
                "delete from audit_entry where number = " + last,
                "update audit_head set number = number - 1, seal = (select e.seal from audit_entry e where e.number = "
                        + (last - 1) + ")");
    }

    @Test
    void going_on_covers_nothing_up() {
        finds(
                END_CHANGED,
                last,
                em -> ChainFixture.trail(em).record(ChainFixture.something()),
                "delete from audit_entry where number = " + last,
                "update audit_head set number = number - 1, seal = (select e.seal from audit_entry e where e.number = "
                        + (last - 1) + ")");
    }

    @Test
    void a_table_emptied_at_a_stroke_is_missed() {
        run("create table kept_entry as select * from audit_entry");
        try {
            run("truncate table audit_entry");
            assertEquals(new Broken(REMOVED, 1), found());
        } finally {
            run("insert into audit_entry select * from kept_entry");
            run("drop table kept_entry");
        }
    }

    @Test
    void a_long_trail_is_read_in_parts() {
        database.doInTransaction(em -> {
            for (int i = 0; i < 2100; i++) {
                ChainFixture.trail(em).record(ChainFixture.something());
                if (i % 50 == 0) {
                    em.flush();
                    em.clear();
                }
            }
        });
        last = database.inTransaction(em -> ChainFixture.desk(em).count(AuditQuery.all()));
        assertTrue(assertInstanceOf(Intact.class, found()).entries() > 2100);
        finds(CHANGED, 2050, "update audit_entry set what = 'FORGED' where number = 2050");
    }

    private static String insertedAt(long number) {
        return "insert into audit_entry (number, happened_at, what, details, seal, mac) values (" + number
                + ", current_timestamp, 'FORGED', '', " + ANOTHER_SEAL + ", " + ANOTHER_SEAL + ")";
    }

    private void finds(Tampering how, long number, String... changes) {
        finds(how, number, em -> {}, changes);
    }

    /** Changes, looks, and takes everything back. */
    private void finds(Tampering how, long number, Consumer<EntityManager> then, String... changes) {
        try (EntityManager em = database.factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                for (String change : changes) {
                    em.createNativeQuery(change).executeUpdate();
                }
                then.accept(em);
                em.flush();
                assertEquals(new Broken(how, number), ChainFixture.desk(em).verify(), () -> String.join(";", changes));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private Finding found() {
        return database.inTransaction(em -> ChainFixture.desk(em).verify());
    }

    private boolean isPostgres() {
        return database == Database.POSTGRESQL;
    }

    private void run(String sql) {
        database.doInTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
