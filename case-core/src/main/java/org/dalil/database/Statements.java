package org.dalil.database;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what Hibernate asks the database on this thread. A page that asks once for each row of a list is fast with the
 * five cases of the demo and dead with a thousand: a test holds every page to a number.
 */
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    /** Begins to count anew. */
    public static void forget() {
        COUNT.remove();
    }

    /** How many there were since {@link #forget()}. */
    public static int count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }
}
