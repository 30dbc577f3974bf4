package org.dalil.benchmark;

import java.lang.management.ManagementFactory;
import org.dalil.database.Database;

/**
 * What a measurement is taken with. H2 works in the thread that asks: its time is that of the processor, whatever else the
 * machine does meanwhile. PostgreSQL works elsewhere, and its time is that of the wall.
 */
final class Watch {

    private Watch() {}

    /** In nanoseconds, since a moment that does not matter. */
    static long now(Database database) {
        return database == Database.H2
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
