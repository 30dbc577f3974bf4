package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dalil.audit.AuditDesk.Finding;
import org.dalil.database.Database;
import org.dalil.shared.Happening;
import org.dalil.shared.Ids;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailPersistenceTest {

    @Parameter
    Database database;

    private record Told(String what, UUID by, UUID about, UUID caseId, Instant at) implements Happening {
        static Told something() {
            return new Told("TOLD", Ids.next(), Ids.next(), Ids.next(), Instant.now());
        }

        @Override
        public Map<String, String> details() {
            return Map.of("b", "2", "a", "1");
        }
    }

    @Test
    void what_happened_stands_in_the_trail_and_the_trail_is_intact() {
        tell(3);
        database.doInTransaction(em -> {
            AuditRow newest = new AuditDesk(em).rows(Window.first(1)).get(0);
            assertEquals("TOLD", newest.what());
            assertEquals("a=1\nb=2", newest.details());
            assertEquals(
                    new AuditDesk(em).count(),
                    assertInstanceOf(Finding.Intact.class, new AuditDesk(em).verify())
                            .entries());
        });
    }

    @Test
    void what_was_rolled_back_never_happened() {
        tell(1);
        long before = database.inTransaction(em -> new AuditDesk(em).count());
        assertThrows(
                IllegalStateException.class,
                () -> database.doInTransaction(em -> {
                    new AuditTrail(em).record(Told.something());
                    throw new IllegalStateException("and then something failed");
                }));
        assertEquals(before, database.<Long>inTransaction(em -> new AuditDesk(em).count()));
    }

    @Test
    void people_who_act_at_the_same_time_queue_up_and_leave_one_chain() throws Exception {
        var people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> acts = IntStream.range(0, 20)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        tell(1);
                        return null;
                    })
                    .toList();
            for (Future<Void> act : people.invokeAll(acts)) {
                act.get();
            }
        } finally {
            people.shutdown();
        }
        database.doInTransaction(em -> assertInstanceOf(Finding.Intact.class, new AuditDesk(em).verify()));
    }

    @Test
    void the_first_entry_that_was_tampered_with_is_named() {
        tell(3);
        long last = database.inTransaction(em -> new AuditDesk(em).count());
        behindTheProgramsBack(
                "update audit_entry set what = 'FORGED' where number = " + (last - 1),
                () -> assertEquals(new Finding.Broken(last - 1), database.<Finding>inTransaction(em -> new AuditDesk(em)
                        .verify())),
                "update audit_entry set what = 'TOLD' where number = " + (last - 1));
    }

    @Test
    void entries_cut_off_at_the_end_are_missed() {
        tell(2);
        long last = database.inTransaction(em -> new AuditDesk(em).count());
        String keep = "create table kept_entry as select * from audit_entry where number = " + last;
        behindTheProgramsBack(keep, () -> {}, null);
        behindTheProgramsBack(
                "delete from audit_entry where number = " + last,
                () -> assertEquals(
                        new Finding.Broken(last), database.<Finding>inTransaction(em -> new AuditDesk(em).verify())),
                "insert into audit_entry select * from kept_entry");
        behindTheProgramsBack("drop table kept_entry", () -> {}, null);
    }

    private void tell(int times) {
        for (int i = 0; i < times; i++) {
            database.doInTransaction(em -> new AuditTrail(em).record(Told.something()));
        }
    }

    /** As somebody with the password of the database would do it: without the trigger, and mended afterwards. */
    private void behindTheProgramsBack(String change, Runnable look, String undo) {
        boolean postgres = database == Database.POSTGRESQL;
        String off = postgres ? "alter table audit_entry disable trigger all" : "drop trigger audit_entry_unchangeable";
        String on = postgres
                ? "alter table audit_entry enable trigger all"
                : "create trigger audit_entry_unchangeable before update, delete on audit_entry for each row"
                        + " call 'org.dalil.database.Unchangeable'";
        run(off);
        try {
            run(change);
            look.run();
        } finally {
            if (undo != null) {
                run(undo);
            }
            run(on);
        }
    }

    private void run(String sql) {
        database.doInTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
