package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dalil.database.Database;
import org.dalil.sealing.Finding;
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

    @Test
    void what_happened_stands_in_the_trail_and_the_trail_is_intact() {
        tell(3);
        database.doInTransaction(em -> {
            AuditRow newest = ChainFixture.desk(em)
                    .rows(AuditQuery.all(), Window.first(1))
                    .get(0);
            assertEquals("TOLD", newest.what());
            assertEquals("a=1\nb=2", newest.details());
            assertEquals(
                    ChainFixture.desk(em).count(AuditQuery.all()),
                    assertInstanceOf(Finding.Intact.class, ChainFixture.desk(em).verify())
                            .entries());
        });
    }

    @Test
    void what_was_rolled_back_never_happened() {
        tell(1);
        long before = database.inTransaction(em -> ChainFixture.desk(em).count(AuditQuery.all()));
        assertThrows(
                IllegalStateException.class,
                () -> database.doInTransaction(em -> {
                    ChainFixture.trail(em).record(ChainFixture.something());
                    throw new IllegalStateException("and then something failed");
                }));
        assertEquals(
                before, database.<Long>inTransaction(em -> ChainFixture.desk(em).count(AuditQuery.all())));
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
        database.doInTransaction(em ->
                assertInstanceOf(Finding.Intact.class, ChainFixture.desk(em).verify()));
    }

    private void tell(int times) {
        for (int i = 0; i < times; i++) {
            database.doInTransaction(em -> ChainFixture.trail(em).record(ChainFixture.something()));
        }
    }
}
